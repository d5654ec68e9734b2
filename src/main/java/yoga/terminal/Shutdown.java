package yoga.terminal;

/** What has to be done before the process ends by a signal. */
final class Shutdown {
    private Shutdown() {}

    /** Does it then; false where the process is ending already, and nothing may be begun that would need it. */
    static boolean before(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Does it no more. */
    static void notBefore(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending by a signal; the hook has run or does nothing any more.
        }
    }
}
