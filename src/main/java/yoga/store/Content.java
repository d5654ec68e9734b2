package yoga.store;

import java.util.LinkedHashMap;
import java.util.Map;
import yoga.figure.Figure;
import yoga.practice.Catalogue;

/**
 * What routines files have. The figures stand beside the catalogue, because most of what is done with a pose is done
 * without drawing it.
 *
 * @param figures by the id of their pose; the built-in ones are not among them, see {@link Figures}
 */
public record Content(Catalogue catalogue, Map<String, Figure> figures) {
    /** Only the built-in catalogue. */
    public static Content builtIn() {
        return new Content(BuiltIn.catalogue(), Map.of());
    }

    /** This content with another one laid over it. A pose that comes without a figure leaves the one that there is. */
    public Content overlaidBy(Content other) {
        Map<String, Figure> all = new LinkedHashMap<>(figures);
        all.putAll(other.figures);
        return new Content(catalogue.overlaidBy(other.catalogue), all);
    }
}
