package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.phrase.NounPhrase;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The abbreviations of bodies that an item introduces: «Союз мукомолов юга», with or without «(СМЮ)», makes «СМЮ» stand for it. */
final class Abbreviations {

    /** Fewer letters abbreviate too many things. */
    private static final int SHORTEST = 3;

    private final Map<String, String> full = new HashMap<>();
    /** Bodies of several words by their initials. */
    private final Map<String, Supplier<String>> whole = new HashMap<>();

    /** Reads a sentence. */
    void read(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            var noun = People.nounAt(clause, i);
            if (noun != null && noun.nounClass() == NounClass.ORGANIZATION && noun.to() - noun.from() >= SHORTEST
                    && !noun.hasPersonalName()) {
                byInitials(clause, noun);
            }
        }
        for (int i = 1; i < clause.size(); i++) {
            if (clause.is(i, Phrase.PartKind.BRACKET) && clause.at(i).to() - clause.at(i).from() == 3) {
                var word = clause.words().get(clause.at(i).from() + 1);
                if (isAbbreviation(clause.text(), word)) {
                    introduce(clause, i, clause.text().subSequence(word.begin(), word.end()).toString());
                }
            }
        }
    }

    /** «Служба здоровья края» can go by «СЗК» later on, without a word. */
    private void byInitials(Clause clause, NounPhrase noun) {
        var initials = new StringBuilder();
        for (int i = noun.from(); i < noun.to(); i++) {
            var word = clause.words().get(i);
            if (word.kind() == TokenKind.WORD) {
                initials.append(Character.toUpperCase(clause.text().charAt(word.begin())));
            }
        }
        if (initials.length() >= SHORTEST) {
            whole.putIfAbsent(initials.toString(), () -> name(clause, noun, noun.to()));
        }
    }

    private static String name(Clause clause, NounPhrase noun, int to) {
        return Quotes.strip(Nominative.of(clause.text(), clause.words(), noun.from(), to, noun.features()));
    }

    /** What stands before a bracket and is more than one word, in the nominative. */
    private void introduce(Clause clause, int bracket, String abbreviation) {
        int head = bracket - 1;
        while (head > 0 && clause.at(head) instanceof Phrase.Prepositional) {
            head--;
        }
        var whole = clause.noun(head);
        var noun = whole != null && whole.nounClass() == NounClass.ORGANIZATION ? whole : People.nounAt(clause, bracket - 1);
        if (noun == null || noun.hasPersonalName()) {
            return;
        }
        String name = name(clause, noun, clause.at(bracket - 1).to());
        // «бюро Всемирной организации здравоохранения (ВОЗ)»: what is abbreviated begins with the same letter.
        boolean latin = abbreviation.charAt(0) < '\u0400';
        if (name.indexOf(' ') > 0 && (latin || Lexicon.fold(name).charAt(0) == Lexicon.fold(abbreviation).charAt(0))) {
            full.putIfAbsent(abbreviation, name);
        }
    }

    private static boolean isAbbreviation(CharSequence text, Word word) {
        return word.kind() == TokenKind.WORD && word.end() - word.begin() > 1 && Character.isUpperCase(text.charAt(word.begin()))
                && Character.isUpperCase(text.charAt(word.end() - 1));
    }

    /** What an abbreviation stands for; empty if the item does not introduce it. */
    String full(String abbreviation) {
        String introduced = full.getOrDefault(abbreviation, "");
        var spelled = introduced.isEmpty() ? whole.get(abbreviation) : null;
        return spelled == null ? introduced : spelled.get();
    }
}
