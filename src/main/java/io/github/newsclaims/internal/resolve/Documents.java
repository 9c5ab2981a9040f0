package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Entry;
import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.lexicon.Trait;
import io.github.newsclaims.internal.phrase.Phrase;
import io.github.newsclaims.internal.resolve.Entity.Gender;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.SourceKind;

/** Which document is meant by one noun, and whose it is: «сообщение», «исследование», «документ». */
final class Documents {

    /** How many characters back a document that was only described is still spoken of. */
    private static final int JUST_NOW = 300;
    /** How many attributions back a message's issuer is looked for. */
    private static final int RECENT = 5;

    private final Lexicon lexicon;
    private final History history;
    private final Bodies bodies;
    private final ActingBodies actingBodies;
    private final Descriptions descriptions;
    private final MeantBodies meant;
    private final PhraseNames names;

    Documents(Lexicon lexicon, History history, Bodies bodies, ActingBodies actingBodies, Descriptions descriptions,
            MeantBodies meant, PhraseNames names) {
        this.lexicon = lexicon;
        this.history = history;
        this.bodies = bodies;
        this.actingBodies = actingBodies;
        this.descriptions = descriptions;
        this.meant = meant;
        this.names = names;
    }

    /** A document by one noun: the one that was spoken of, or with whoever issued it. */
    Identity document(SourceRef.Words words, Entry.Noun role) {
        int at = words.span().begin();
        String lemma = role.lemma();
        if (Trait.GENERIC.marks(lemma)) {
            var last = history.lastOfKind(SourceKind.DOCUMENT, "");
            String described = descriptions.document(Math.max(at - JUST_NOW, last == null ? 0 : history.offset(last)), at);
            return !described.isEmpty() ? new Identity(described, SourceKind.DOCUMENT, Gender.UNKNOWN)
                    : last != null && last.name().indexOf(' ') > 0 ? last : unowned(words);
        }
        var longer = history.earlierWithHead(lemma, SourceKind.DOCUMENT);
        if (Trait.MESSAGE.marks(lemma)) {
            return message(words, longer);
        }
        String described = names.fuller(words);
        if (longer != null && described.length() <= longer.name().length()) {
            return longer;
        }
        if (!described.isEmpty()) {
            return new Identity(described, SourceKind.DOCUMENT, Gender.UNKNOWN);
        }
        String owner = Trait.STUDY.marks(lemma) ? descriptions.owner(at) : "";
        if (owner.isEmpty() && Trait.STUDY.marks(lemma)) {
            owner = Genitive.of(bodies.withIntroduction(actingBodies.author(at)), lexicon);
        }
        return owner.isEmpty() ? unowned(words) : owned(words, owner);
    }

    /** A message by one noun: the same as before if no body spoke since, or that of whoever spoke last. */
    private Identity message(SourceRef.Words words, Identity before) {
        int at = words.span().begin();
        String issuer = publishedBy(words);
        if (issuer.isEmpty() && before != null && history.lastIndexOf(before) > history.indexOfKind(SourceKind.ORGANIZATION, "")) {
            return before;
        }
        if (issuer.isEmpty() && descriptions.isAddressed(words.phrase().head().lemma(), at)) {
            return new Identity(names.fuller(words), SourceKind.DOCUMENT, Gender.UNKNOWN);
        }
        issuer = issuer.isEmpty() ? issuer(at) : issuer;
        return issuer.isEmpty() ? unowned(words) : owned(words, issuer);
    }

    private Identity owned(SourceRef.Words words, String owner) {
        return new Identity(names.nominative(words) + ' ' + owner, SourceKind.DOCUMENT, People.genderOf(words.phrase()));
    }

    private Identity unowned(SourceRef.Words words) {
        return new Identity(Quotes.strip(names.nominative(words)), SourceKind.DOCUMENT, People.genderOf(words.phrase()));
    }

    /** «сообщении, опубликованном на сайте ведомства»: whose site it is, in the genitive; empty if none is told. */
    private String publishedBy(SourceRef.Words words) {
        var clause = words.clause();
        int i = clause.phraseAt(words.span().end());
        if (!clause.is(i, Phrase.PartKind.COMMA) || !clause.is(i + 1, Phrase.PartKind.PARTICIPLE)) {
            return "";
        }
        for (int k = i + 2; k < clause.size() && !clause.is(k, Phrase.PartKind.COMMA); k++) {
            if (clause.at(k) instanceof Phrase.Prepositional place && place.object() != null && place.preposition().equals("на")
                    && place.object().head().lemma().equals("сайт") && place.object().units().size() > 1) {
                return ofIssuer(names.nominative(SourceRef.Words.unnamed(clause, place.object())));
            }
        }
        return "";
    }

    /** The issuer in the genitive; what stands on a body's site is the body's message. */
    String ofIssuer(String issuer) {
        String name = bodies.withIntroduction(issuer);
        int site = name.startsWith("официальный сайт ") ? "официальный сайт ".length()
                : name.startsWith("сайт ") ? "сайт ".length() : 0;
        return site > 0 ? name.substring(site) : Genitive.of(name, lexicon);
    }

    /** Whose message a bare «сообщение» is, in the genitive: the last body or outlet that said something; empty if none is known. */
    private String issuer(int at) {
        Identity outlet = null;
        for (int i = history.size() - 1; i >= 0 && i >= history.size() - RECENT; i--) {
            var earlier = history.get(i);
            if (earlier.kind() == SourceKind.ORGANIZATION && !earlier.name().isEmpty()) {
                return byPressService(ofIssuer(earlier.name()));
            }
            String owner = earlier.kind() == SourceKind.DOCUMENT && outlet == null ? ownerIn(earlier.name()) : "";
            if (!owner.isEmpty()) {
                return owner;
            }
            if (outlet == null && earlier.kind() == SourceKind.OUTLET && !earlier.name().isEmpty()) {
                outlet = earlier;
            }
        }
        if (outlet != null) {
            return ofIssuer(outlet.name());
        }
        int newest = history.size() - 1;
        if (newest >= 0 && history.get(newest).kind() == SourceKind.GROUP && !history.get(newest).name().endsWith("СМИ")) {
            return Genitive.of(history.get(newest).name(), lexicon);
        }
        var acting = actingBodies.last(acts -> true, -1, at);
        String body = acting != null ? acting.name() : meant.mentioned(SourceKind.ORGANIZATION, "", at);
        return body.isEmpty() ? "" : ofIssuer(body);
    }

    /** «данные Банка России»: whose document it is, in the genitive; empty if the name does not say. */
    private static String ownerIn(String document) {
        int behind = document.indexOf(' ') + 1;
        return behind > 0 && Character.isUpperCase(document.charAt(behind)) ? document.substring(behind) : "";
    }

    /** A body's message is its press service's, if that spoke before. */
    private String byPressService(String owner) {
        for (int i = history.size() - 1; i >= 0 && i >= history.size() - RECENT; i--) {
            String name = history.get(i).name();
            int first = name.length() - owner.length() - 1;
            if (history.get(i).kind() == SourceKind.ORGANIZATION && first > 0 && first == name.indexOf(' ') && name.endsWith(owner)
                    && Trait.PRESS_OFFICE.marks(Lexicon.fold(name.substring(0, first)))) {
                return ofIssuer(name);
            }
        }
        return owner;
    }
}
