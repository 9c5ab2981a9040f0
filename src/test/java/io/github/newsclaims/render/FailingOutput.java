package io.github.newsclaims.render;

import java.io.IOException;

/** A disk that is full. */
final class FailingOutput implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
        throw new IOException("full");
    }

    @Override
    public Appendable append(CharSequence text, int begin, int end) throws IOException {
        throw new IOException("full");
    }

    @Override
    public Appendable append(char c) throws IOException {
        throw new IOException("full");
    }
}
