package newsbatch;

import io.github.newsclaims.NewsParser;

/** The parser of this JVM: made when an executor first needs it, used by all its tasks, never sent anywhere. */
final class Parsers {

    private Parsers() {
    }

    static NewsParser get() {
        return Holder.PARSER;
    }

    private static final class Holder {
        private static final NewsParser PARSER = NewsParser.create();
    }
}
