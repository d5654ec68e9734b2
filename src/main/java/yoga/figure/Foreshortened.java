package yoga.figure;

/**
 * A bone that turns toward the eye or away from it, so that its length on the sheet changes by more than a tenth.
 *
 * @param why what the body does there
 */
public record Foreshortened(String from, String to, String why) {
    boolean is(String one, String other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
