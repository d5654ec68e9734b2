package yoga.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pose, or a small movement: what it is, how it is held, and what to tell the person who does it.
 *
 * @param id lower-case words with hyphens, unique among poses
 * @param name as a heading
 * @param aliases other names to find it by
 * @param sanskrit with its diacritics; null where it has none
 * @param places where it can be done, the usual one first, at least one
 * @param positions how the body is placed, the usual one first, at least one
 * @param hold the hold where a routine says none, and when the pose is practised alone; never untimed
 * @param sided whether it is done on one side and then on the other
 * @param breath what each half of a breath does
 * @param rep one repetition; null where a repetition is a breath
 * @param guidance what is said
 * @param props what is needed or useful
 * @param targets the muscles and movements that it works
 */
public record Pose(
        String id,
        String name,
        List<String> aliases,
        @Nullable String sanskrit,
        List<Place> places,
        List<Position> positions,
        Hold hold,
        boolean sided,
        BreathCues breath,
        @Nullable Cycle rep,
        Guidance guidance,
        List<String> props,
        List<String> targets)
        implements Named {

    public Pose {
        aliases = List.copyOf(aliases);
        places = List.copyOf(places);
        positions = List.copyOf(positions);
        props = List.copyOf(props);
        targets = List.copyOf(targets);
        if (hold.untimed()) {
            throw new IllegalArgumentException("the default hold of a pose has a length: " + id);
        }
    }

    /** What repeats within a hold that counts no breaths. */
    public Cycle cycle(Cycle breath) {
        return rep == null ? breath : rep;
    }

    /**
     * What each half of a breath does, as a few words.
     *
     * @param inhale such as {@code lengthen}; null where there is nothing to say
     * @param exhale such as {@code squeeze}; null where there is nothing to say
     */
    public record BreathCues(
            @Nullable String inhale, @Nullable String exhale) {
        public @Nullable String of(Breath half) {
            return half == Breath.INHALE ? inhale : exhale;
        }
    }

    /**
     * What is said about a pose. {@code {side}} and {@code {other}} in a text stand for the leading side and the other
     * one; {@link #forSide} puts them in.
     *
     * @param setup what to prepare before the clock runs; null where nothing needs it
     * @param steps the way in, one instruction each
     * @param stay what to attend to in the pose; null where the steps say all
     * @param leave the way out; null where it is plain
     * @param mistakes what to avoid
     * @param easier gentler forms, the first one to offer first
     * @param tip a hint that is not part of the movement; null where there is none
     * @param often how often it is meant to be done; null where it does not matter
     * @param care who takes care or asks first
     */
    public record Guidance(
            @Nullable String setup,
            List<String> steps,
            @Nullable String stay,
            @Nullable String leave,
            List<String> mistakes,
            List<String> easier,
            @Nullable String tip,
            @Nullable String often,
            List<String> care) {
        public Guidance {
            steps = List.copyOf(steps);
            mistakes = List.copyOf(mistakes);
            easier = List.copyOf(easier);
            care = List.copyOf(care);
        }

        /** The text as it reads for one side. */
        public static String forSide(String text, Side side) {
            return text.indexOf('{') < 0
                    ? text
                    : text.replace("{side}", side.word())
                            .replace("{other}", side.other().word());
        }
    }
}
