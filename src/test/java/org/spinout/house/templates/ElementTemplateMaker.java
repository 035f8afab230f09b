package org.spinout.house.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Writes the element templates again after a delegate, form, role or model has come or gone. Not part of a test run:
 * {@code mvn test -Dtest=ElementTemplateMaker}.
 */
class ElementTemplateMaker {

    @Test
    void writesTheTemplates() throws IOException {
        ElementTemplates.write();

        assertThat(ElementTemplates.FOLDER).isNotEmptyDirectory();
    }
}
