package fuzzing;

import java.nio.charset.Charset;

/**
 * Texts as bytes, a byte a character, so that what Jazzer changes is a letter and not half of one: Windows-1251, and
 * for its control characters those that are odd otherwise.
 */
final class Letters {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String ODD = "\0\u200b\u0301\u200f\u200e\u202e\ud83d\ude00\u00ad\t\n\u2028\u2029\r\u0308\ufeff"
            + "\u2011\u2212\u201f\u0085\u1e9e\u0130\ufb01\u2167\u0660\u00bd\ud835\u3002\u0065\u00e9\u02bc\u0431";

    private Letters() {
    }

    static String text(byte[] bytes) {
        var text = new StringBuilder(new String(bytes, CYRILLIC));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                text.setCharAt(i, ODD.charAt(text.charAt(i)));
            }
        }
        return text.toString();
    }

    /** The bytes of an ordinary text. */
    static byte[] bytes(String text) {
        return text.getBytes(CYRILLIC);
    }
}
