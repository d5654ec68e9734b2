package yoga.job;

/** Texts for XML. */
final class Xml {
    private Xml() {}

    /** As the content of an element. */
    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
