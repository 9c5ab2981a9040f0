package io.github.newsclaims.internal.morphology;

/**
 * Values by the ending of a word, read from the word's last letter inwards.
 *
 * @param <V> what an ending tells
 */
public final class Suffixes<V> {

    /** The endings that go on in front of the same letters; each letter has its own node. */
    private static final class Node<V> {
        private char letter;
        private V value;
        private Node<V> child;
        private Node<V> sibling;

        Node<V> child(char wanted) {
            var node = child;
            while (node != null && node.letter != wanted) {
                node = node.sibling;
            }
            return node;
        }
    }

    private final Node<V> root = new Node<>();

    /**
     * Sets the value of an ending.
     *
     * @param ending the ending; may be empty
     * @param value its value
     */
    public void put(String ending, V value) {
        var node = root;
        for (int i = ending.length() - 1; i >= 0; i--) {
            var next = node.child(ending.charAt(i));
            if (next == null) {
                next = new Node<>();
                next.letter = ending.charAt(i);
                next.sibling = node.child;
                node.child = next;
            }
            node = next;
        }
        node.value = value;
    }

    /**
     * The value of the longest ending that a word has.
     *
     * @param word the word
     * @param least index of the first letter that may belong to the ending
     * @return the value, or {@code null} if no ending fits
     */
    public V longest(CharSequence word, int least) {
        V found = root.value;
        var node = root;
        for (int i = word.length() - 1; i >= least; i--) {
            node = node.child(word.charAt(i));
            if (node == null) {
                return found;
            }
            found = node.value == null ? found : node.value;
        }
        return found;
    }
}
