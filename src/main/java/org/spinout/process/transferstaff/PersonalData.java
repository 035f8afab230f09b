package org.spinout.process.transferstaff;

import java.util.List;
import java.util.regex.Pattern;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;

/**
 * Keeps personal data of staff out of the forms of a transfer, which want counts and names of documents. It knows what is
 * sure to be personal data, and no names without a title: those the form itself asks people not to write.
 */
final class PersonalData {

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("\\b[A-Za-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-Da-d]\\b"),
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w"),
            Pattern.compile("\\b(Mr|Mrs|Ms|Miss)\\.? +[A-Z][a-z]+"),
            Pattern.compile("\\b(born|date of birth|d\\.?o\\.?b\\.?)\\b", Pattern.CASE_INSENSITIVE));

    private PersonalData() {}

    /** @throws Refusal when a text of the form holds a title with a name, an e-mail address, a number or a day of birth */
    static void refuse(Answer form) {
        form.fields().forEach((field, value) -> {
            if (value instanceof String text
                    && SIGNS.stream().anyMatch(sign -> sign.matcher(text).find())) {
                throw new Refusal(
                        field,
                        "personalData",
                        "This looks like personal data of a member of staff. Write counts and names of documents only.");
            }
        });
    }
}
