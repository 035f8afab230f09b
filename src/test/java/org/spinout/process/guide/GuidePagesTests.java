package org.spinout.process.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpinoutTest
class GuidePagesTests {

    @Autowired
    private WebApplicationContext context;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void everyProcessAndEveryTableIsListedAndHasItsPage() throws Exception {
        browser.perform(get("/processes").with(user("proposer")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/processes/provide-support\""),
                                containsString("href=\"/decisions/legalRules\""))));
        browser.perform(get("/processes/provide-support").with(user("proposer")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("7. Accept advice"),
                                containsString("href=\"#step-9\""),
                                containsString("put in use by a release of Spinout"),
                                not(containsString("${")))));
        browser.perform(get("/decisions/proportionality").with(user("proposer")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Staff: more than 250"), containsString("The first row that fits"))));
    }

    @Test
    void thePaperIsTaggedAndSaysTheSame() throws Exception {
        var answer = browser.perform(get("/processes/provide-support.pdf").with(user("proposer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Provide support");
            assertThat(new PDFTextStripper().getText(pdf)).contains("7. Accept advice", "Within 10 working days.");
        }
    }

    @Test
    void whatIsNotThereIsNotFoundAndNothingIsShownToStrangers() throws Exception {
        for (var path : new String[] {"/processes/nowhere", "/processes/nowhere.pdf", "/decisions/nowhere"}) {
            browser.perform(get(path).with(user("proposer"))).andExpect(status().isNotFound());
        }
        browser.perform(get("/processes/provide-support")).andExpect(status().is3xxRedirection());
    }
}
