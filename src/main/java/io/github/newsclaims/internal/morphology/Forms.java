package io.github.newsclaims.internal.morphology;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of one lemma with what each can be; a form that stands for several readings has all their bits. */
public final class Forms {

    private final Map<String, Long> features = new LinkedHashMap<>();

    /**
     * A table of one form.
     *
     * @param form the form
     * @param bits its {@link Features}
     * @return the table
     */
    public static Forms of(String form, long bits) {
        return new Forms().add(form, bits);
    }

    /**
     * Adds one more form.
     *
     * @param form the form
     * @param bits its {@link Features}
     * @return this table
     */
    public Forms with(String form, long bits) {
        return add(form, bits);
    }

    Forms add(String form, long bits) {
        features.merge(form, bits, (a, b) -> a | b);
        return this;
    }

    Forms addCase(String form, int grammaticalCase, int gender) {
        return add(form, Features.bit(grammaticalCase, gender));
    }

    /**
     * The table.
     *
     * @return form to {@link Features} bits
     */
    public Map<String, Long> table() {
        return features;
    }

    /**
     * The form of one case.
     *
     * @param grammaticalCase {@link Features#NOM} to {@link Features#LOC}
     * @param gender {@link Features#M} to {@link Features#P}
     * @return the form; the empty string if there is none
     */
    public String form(int grammaticalCase, int gender) {
        long bit = Features.bit(grammaticalCase, gender);
        for (var entry : features.entrySet()) {
            if ((entry.getValue() & bit) != 0) {
                return entry.getKey();
            }
        }
        return "";
    }
}
