package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.NounClass;
import io.github.newsclaims.internal.lexicon.Word;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.token.TokenKind;
import java.util.HashMap;
import java.util.Map;

/** The abbreviations that an item introduces in brackets: «Союз мукомолов юга (СМЮ)» makes «СМЮ» stand for the union. */
final class Abbreviations {

    private final Map<String, String> full = new HashMap<>();

    /** Reads a sentence. */
    void read(Clause clause) {
        for (int i = 1; i < clause.size(); i++) {
            if (clause.is(i, Phrase.PartKind.BRACKET) && clause.at(i).to() - clause.at(i).from() == 3) {
                var word = clause.words().get(clause.at(i).from() + 1);
                if (isAbbreviation(clause.text(), word)) {
                    introduce(clause, i, clause.text().subSequence(word.begin(), word.end()).toString());
                }
            }
        }
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
        String name = Quotes.strip(Nominative.of(clause.text(), clause.words(), noun.from(), clause.at(bracket - 1).to(),
                noun.features()));
        // «бюро Всемирной организации здравоохранения (ВОЗ)»: what is abbreviated begins with the same letter.
        boolean latin = abbreviation.charAt(0) < 'А';
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
        return full.getOrDefault(abbreviation, "");
    }
}
