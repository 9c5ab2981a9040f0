package io.github.newsclaims.robustness;

/**
 * Where random tests begin: another place in every run, so that in time they go everywhere. A failure names the seed;
 * {@code -Drobustness.seed=…} repeats it.
 */
final class Seed {

    static final String PROPERTY = "robustness.seed";
    static final long VALUE = Long.getLong(PROPERTY, System.nanoTime() & 0xFFFF_FFFFL);

    private Seed() {
    }

    /** How a failure can be seen again. */
    static String hint() {
        return "-D" + PROPERTY + "=" + VALUE;
    }
}
