package org.spinout.fund;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/** What a team can apply for: the four products of the Social Enterprise Investment Fund (Hansard, 8 December 2009). */
public enum Product {

    /** A small grant towards the work before launch; revenue money. */
    DEVELOPMENT_GRANT("developmentGrant", "development grant", PotKind.REVENUE_GRANT),

    /** A grant towards running costs. */
    REVENUE_GRANT("revenueGrant", "revenue grant", PotKind.REVENUE_GRANT),

    /** A loan towards running costs. */
    REVENUE_LOAN("revenueLoan", "revenue loan", PotKind.REVENUE_LOAN),

    /** A loan towards buildings and equipment. */
    CAPITAL_LOAN("capitalLoan", "capital loan", PotKind.CAPITAL_LOAN);

    private final String code;
    private final String plainName;
    private final PotKind potKind;

    Product(String code, String plainName, PotKind potKind) {
        this.code = code;
        this.plainName = plainName;
        this.potKind = potKind;
    }

    /**
     * The product a form means by its code.
     *
     * @throws Refusal when there is no such product; it names those there are
     */
    public static Product ofCode(String code) {
        return Arrays.stream(values())
                .filter(product -> product.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("\"" + code + "\" is not something this fund gives. Choose one of: "
                        + Arrays.stream(values()).map(Product::code).collect(Collectors.joining(", ")) + "."));
    }

    /** What is given from a pot of this kind: this product where it is of that kind, another where there is one. */
    Product from(PotKind kind) {
        return potKind == kind
                ? this
                : Arrays.stream(values())
                        .filter(product -> product != DEVELOPMENT_GRANT && product.potKind == kind)
                        .findFirst()
                        .orElse(this);
    }

    /** As forms and decision tables write it, such as {@code developmentGrant}. */
    public String code() {
        return code;
    }

    /** As a sentence names it: "development grant". */
    public String plainName() {
        return plainName;
    }

    /** The kind of pot it is paid from. */
    public PotKind potKind() {
        return potKind;
    }
}
