/** A reader of news. */
module reader {
    requires io.github.newsclaims;
}
