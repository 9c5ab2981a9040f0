package bench;

/** What a virtual machine costs that has nothing to do. */
final class EmptyMain {

    private EmptyMain() {
    }

    public static void main(String[] args) {
        // nothing: the time is that of the start
    }
}
