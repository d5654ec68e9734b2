package yoga.terminal;

/** What has to be done before the process ends by a signal. */
final class Shutdown {
    private Shutdown() {}

    /** Does it then; where the process is ending already, whoever asks must do it on their own way out. */
    static void before(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is ending; other hooks put the terminal back.
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
