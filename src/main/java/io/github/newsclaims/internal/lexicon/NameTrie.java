package io.github.newsclaims.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of one or several words, each word in any of its cases: a trie over the numbers of their words. */
final class NameTrie {

    /** The node that every name begins at. */
    static final int ROOT = 0;
    /** Stands for no node. */
    static final int NONE = -1;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** The node and the word of each step, or {@link #NONE}. */
    private final long[] steps;
    /** Where each step leads. */
    private final int[] targets;
    /** Index of the first name of each node, and the number of names behind the last. */
    private final int[] firsts;
    private final int[] numbers;
    private final Names names;

    NameTrie(Names names, ArrayReader in) {
        this(names, in.longs(), in.ints(), in.ascending(), in.ints());
    }

    private NameTrie(Names names, long[] steps, int[] targets, int[] firsts, int[] numbers) {
        this.names = names;
        this.steps = steps;
        this.targets = targets;
        this.firsts = firsts;
        this.numbers = numbers;
    }

    void write(ArrayWriter out) throws IOException {
        out.longs(steps);
        out.ints(targets);
        out.ascending(firsts);
        out.ints(numbers);
    }

    /** The node that a word leads to; {@link #NONE} if no name goes on with it. */
    int next(int node, Entry.NamePart part) {
        long step = step(node, part.number());
        for (int slot = slot(step, steps.length); steps[slot] != NONE; slot = slot + 1 & steps.length - 1) {
            if (steps[slot] == step) {
                return targets[slot];
            }
        }
        return NONE;
    }

    /** The names that end at a node; several where two owners share a spelling. */
    List<Name> names(int node) {
        var found = new Name[firsts[node + 1] - firsts[node]];
        for (int i = 0; i < found.length; i++) {
            found[i] = names.get(numbers[firsts[node] + i]);
        }
        return List.of(found);
    }

    private static long step(int node, int word) {
        return (long) node << Integer.SIZE | word;
    }

    private static int slot(long step, int length) {
        return (int) (step * GOLDEN >>> Integer.SIZE) & length - 1;
    }

    /** Gathers names. */
    static final class Builder {
        private final Map<Long, Integer> targets = new HashMap<>();
        private final List<List<Name>> ends = new ArrayList<>(List.of(new ArrayList<>()));

        void add(List<Entry.NamePart> words, Name name) {
            int node = ROOT;
            for (var word : words) {
                node = targets.computeIfAbsent(step(node, word.number()), key -> {
                    ends.add(new ArrayList<>(1));
                    return ends.size() - 1;
                });
            }
            if (ends.get(node).stream().noneMatch(other -> other.kind() == name.kind())) {
                ends.get(node).add(name);
            }
        }

        NameTrie build(Names names, Names.Builder numbering) {
            var steps = new long[Integer.highestOneBit(Math.max(1, targets.size())) * 4];
            var to = new int[steps.length];
            Arrays.fill(steps, NONE);
            targets.forEach((step, target) -> {
                int slot = slot(step, steps.length);
                while (steps[slot] != NONE) {
                    slot = slot + 1 & steps.length - 1;
                }
                steps[slot] = step;
                to[slot] = target;
            });
            var firsts = new int[ends.size() + 1];
            for (int i = 0; i < ends.size(); i++) {
                firsts[i + 1] = firsts[i] + ends.get(i).size();
            }
            int[] numbers = ends.stream().flatMap(List::stream).mapToInt(numbering::number).toArray();
            return new NameTrie(names, steps, to, firsts, numbers);
        }
    }
}
