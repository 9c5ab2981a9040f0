package io.github.newsclaims.internal.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding: bytes that are not UTF-8 are an error with a place, never question marks. */
final class Utf8 {

    private Utf8() {
    }

    /** Bytes that are not UTF-8. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int line;

        MalformedException(int line, int value) {
            super(String.format("not UTF-8 (byte 0x%02X); convert it, for example with "
                    + "iconv -f WINDOWS-1251 -t UTF-8", value));
            this.line = line;
        }

        /** The line of the first bad byte, from 1. */
        int line() {
            return line;
        }
    }

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @return the text
     * @throws MalformedException if they are not UTF-8
     */
    static String decode(byte[] bytes) throws MalformedException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedException(lineAt(bytes, in.position()), bytes[in.position()] & 0xFF);
        }
        return out.flip().toString();
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
