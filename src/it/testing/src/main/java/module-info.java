/** A board of contradictions. */
module board {
    requires io.github.newsclaims;
}
