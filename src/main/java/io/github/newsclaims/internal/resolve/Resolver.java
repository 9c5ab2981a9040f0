package io.github.newsclaims.internal.resolve;

import io.github.newsclaims.internal.lexicon.Lexicon;
import io.github.newsclaims.internal.phrase.UnitKind;
import io.github.newsclaims.internal.rules.Clause;
import io.github.newsclaims.internal.rules.Found;
import io.github.newsclaims.internal.rules.SourceRef;
import io.github.newsclaims.model.Attribution;
import io.github.newsclaims.model.Cue;
import io.github.newsclaims.model.DateMention;
import io.github.newsclaims.model.Form;
import io.github.newsclaims.model.NewsItem;
import io.github.newsclaims.model.Source;
import io.github.newsclaims.model.SourceKind;
import io.github.newsclaims.model.SourceMention;
import io.github.newsclaims.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Turns what the rules found in an item's sentences into the item's attributions, sources and claims. */
public final class Resolver {

    private final String text;
    private final Lexicon lexicon;
    private final String publisher;
    private final List<Clause> clauses;
    private final List<Found> found;
    private final Map<Identity, TreeSet<Span>> mentions = new LinkedHashMap<>();

    /** Who is meant by the words of an attribution. */
    private record Named(Identity identity, SourceRef ref) {
    }

    /** An attribution whose sources are known but not yet all their mentions. */
    private record Draft(Found found, Named source, List<Named> via, List<Named> relayedBy, List<Span> content) {
    }

    /**
     * Makes a resolver for one item.
     *
     * @param text the item's text
     * @param lexicon what is known about words
     * @param publisher the outlet that the item is from; empty if not known
     * @param clauses all sentences in order
     * @param found what the rules found, in order of the cues
     */
    public Resolver(String text, Lexicon lexicon, String publisher, List<Clause> clauses, List<Found> found) {
        this.text = text;
        this.lexicon = lexicon;
        this.publisher = publisher;
        this.clauses = clauses;
        this.found = found;
    }

    /**
     * Adds attributions, sources and claims to an item.
     *
     * @param item the item that is being put together
     * @param dates its dates, in order of the text
     */
    public void resolve(NewsItem.Builder item, List<DateMention> dates) {
        if (found.isEmpty()) {
            item.claims(new Claims(text, clauses).of(List.of(), dates));
            return;
        }
        var people = new People();
        readPeople(people);
        var bodies = new Bodies(clauses);
        var descriptions = new Descriptions(clauses);
        var salience = new Salience(people, descriptions, clauses, found);
        var sources = new Sources(lexicon, publisher, people, bodies, new Places(clauses), descriptions, salience,
                new ActingBodies(clauses, found, bodies));
        var anaphora = new Anaphora(clauses, found);
        var drafts = new ArrayList<Draft>(found.size());
        for (var each : found) {
            var source = new Named(sources.resolveAndRemember(each.source(), each.content(), Agreement.of(each)),
                    each.source());
            var via = new ArrayList<Named>(each.via().size());
            for (var ref : each.via()) {
                via.add(new Named(sources.resolveAndRemember(ref, each.content(), Entity.Gender.UNKNOWN), ref));
            }
            var relayedBy = relays(each, sources, source.identity);
            var content = each.maySpeechGoOn() ? anaphora.withSpeechBehind(each)
                    : each.continuesInNextBlock() ? anaphora.withNextBlock(each)
                    : each.content().isEmpty() && each.isAnaphoric() ? anaphora.contentOf(each, recent(drafts)) : each.content();
            if (!content.isEmpty()) {
                drafts.add(new Draft(each, source, via, relayedBy, content));
            }
        }
        // What a speaker attributes to others inside direct speech is the speaker's own text.
        var speech = new Cover();
        for (var draft : drafts) {
            if (draft.found.form() == Form.DIRECT || draft.found.continuesInNextBlock()) {
                draft.content.stream().filter(span -> !span.contains(draft.found.cue())
                        && (draft.found.form() == Form.DIRECT || !draft.found.clause().span().contains(span)))
                        .forEach(speech::add);
            }
        }
        drafts.removeIf(draft -> speech.contains(draft.found.cue()));
        drafts.forEach(this::mention);
        var named = named();
        var attributions = new ArrayList<Attribution>(drafts.size());
        for (var draft : drafts) {
            attributions.add(attribution(draft, named));
        }
        item.attributions(attributions).sources(List.copyOf(named.values()))
                .claims(new Claims(text, clauses).of(attributions, dates));
    }

    /** Who passed it on, each once: «ТАСС … агентство передает», «сказал он ТАСС, передает агентство». Nobody relays their own word. */
    private static List<Named> relays(Found found, Sources sources, Identity source) {
        var relays = new LinkedHashMap<Identity, Named>();
        for (var ref : found.relayedBy()) {
            var relay = new Named(asOutlet(sources.resolve(ref), ref), ref);
            if (relay.identity.name().isEmpty() || !relay.identity.isSame(source)) {
                relays.putIfAbsent(key(relay.identity), relay);
            }
        }
        return List.copyOf(relays.values());
    }

    /** «сказал он «Вечернему Берегу»»: a title that nothing else is known of is an outlet's where it relays. */
    private static Identity asOutlet(Identity relay, SourceRef ref) {
        boolean title = ref instanceof SourceRef.Words words && words.phrase().head().is(UnitKind.TITLE);
        return title ? new Identity(relay.name(), SourceKind.OUTLET, relay.gender()) : relay;
    }

    /**
     * Sentence by sentence; the speakers inside quotations and brackets are phrases of no sentence and come from
     * their attributions.
     */
    private void readPeople(People people) {
        int next = 0;
        for (var clause : clauses) {
            people.read(clause);
            for (; next < found.size() && found.get(next).clause().index() <= clause.index(); next++) {
                var each = found.get(next);
                if (each.clause() != clause && each.source() instanceof SourceRef.Words words) {
                    people.read(words.clause(), words.phrase());
                }
            }
        }
    }

    /** The last few attributions, as what «об этом» may stand for. */
    private static List<Anaphora.Earlier> recent(List<Draft> drafts) {
        return drafts.subList(Math.max(0, drafts.size() - 8), drafts.size()).stream()
                .map(draft -> new Anaphora.Earlier(draft.found, draft.content)).toList();
    }

    private void mention(Draft draft) {
        note(draft.source);
        draft.via.forEach(this::note);
        draft.relayedBy.forEach(this::note);
    }

    private void note(Named mention) {
        var identity = mention.identity;
        span(mention.ref, mentions.computeIfAbsent(identity.name().isEmpty() ? Identity.NOBODY : key(identity),
                k -> new TreeSet<>()));
    }

    private static Identity key(Identity identity) {
        return new Identity(identity.name(), identity.kind(), Entity.Gender.UNKNOWN);
    }

    private static void span(SourceRef ref, TreeSet<Span> spans) {
        if (ref instanceof SourceRef.Words words) {
            spans.add(words.span());
        } else if (ref instanceof SourceRef.Possessive possessive) {
            spans.add(possessive.span());
        } else if (ref instanceof SourceRef.There there) {
            spans.add(there.span());
        }
    }

    private Map<Identity, Source> named() {
        var named = new LinkedHashMap<Identity, Source>();
        mentions.remove(Identity.NOBODY);
        var inOrder = new ArrayList<>(mentions.entrySet());
        inOrder.sort(Comparator.comparingInt(entry -> entry.getValue().isEmpty() ? Integer.MAX_VALUE
                : entry.getValue().first().begin()));
        for (var entry : inOrder) {
            var identity = entry.getKey();
            named.put(identity, Source.of(identity.kind(), identity.name(), List.copyOf(entry.getValue())));
        }
        return named;
    }

    private Attribution attribution(Draft draft, Map<Identity, Source> named) {
        var each = draft.found;
        var via = mentions(draft.via, named);
        var relayedBy = mentions(draft.relayedBy, named);
        var cue = new Cue(each.cue(), each.cue().in(text), each.lemma());
        boolean both = each.continuesInNextBlock() && !each.content().isEmpty();
        return new Attribution(cue, each.stance(), both ? Form.MIXED : each.form(), mention(draft.source, named), via,
                relayedBy, draft.content, each.isAnaphoric(), each.rule());
    }

    private List<SourceMention> mentions(List<Named> written, Map<Identity, Source> named) {
        var all = new ArrayList<SourceMention>(written.size());
        for (var each : written) {
            all.add(mention(each, named));
        }
        return all;
    }

    private SourceMention mention(Named written, Map<Identity, Source> named) {
        var identity = written.identity;
        var ref = written.ref;
        var known = named.get(key(identity));
        var source = known != null ? known : Source.of(identity.kind(), identity.name(), List.of());
        if (ref instanceof SourceRef.Words words) {
            return new SourceMention.Written(words.span(), words.span().in(text), source);
        }
        if (ref instanceof SourceRef.Possessive possessive) {
            return new SourceMention.Written(possessive.span(), possessive.span().in(text), source);
        }
        if (ref instanceof SourceRef.There there) {
            return new SourceMention.Written(there.span(), there.span().in(text), source);
        }
        return new SourceMention.Understood(source);
    }
}
