package io.github.newsclaims.internal.lexicon;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Names of one or several words, each word in any of its cases. */
final class NameTrie {

    /** A place in the trie: the names that end here and the words that may follow. */
    static final class Node {
        /** By the part itself: the files give one for each word and way of declining. */
        private final Map<Entry.NamePart, Node> next = new IdentityHashMap<>(2);
        private final List<Name> names = new ArrayList<>(1);

        Node next(Entry.NamePart part) {
            return next.get(part);
        }

        /** The names that end here; several where two owners share a spelling. */
        List<Name> names() {
            return names;
        }
    }

    private final Node root = new Node();

    Node root() {
        return root;
    }

    void add(List<Entry.NamePart> words, Name name) {
        var node = root;
        for (var word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        if (node.names.stream().noneMatch(other -> other.kind() == name.kind())) {
            node.names.add(name);
        }
    }
}
