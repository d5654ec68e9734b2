package yoga.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session, done or stopped.
 *
 * @param at when it began
 * @param routine the id of a routine, or of a pose that was practised alone
 * @param done the steps that were practised to their end, on both sides
 * @param steps the steps of the routine
 * @param lastStep the index of the step that was on when it ended, 0 to {@code steps - 1}
 * @param practised time in holds
 * @param active practice, changes and set-up, without pauses
 * @param byPose the time in holds by the id of the pose; nothing for poses without any
 * @param skipped the ids of the poses whose steps were passed over, in the routine's order
 * @param reason why it was stopped, in the person's words or the key's; null where nobody said
 * @param speed how many times as fast as practice a rehearsal went; 1 for practice. Its times are those that it really took
 */
public record Practice(
        String id,
        Instant at,
        ZoneOffset offset,
        String routine,
        Ending ending,
        int done,
        int steps,
        int lastStep,
        Duration practised,
        Duration active,
        Map<String, Duration> byPose,
        List<String> skipped,
        @Nullable String reason,
        int speed)
        implements Entry {

    /** How a session ended. */
    public enum Ending {
        FINISHED,
        /** At its end, with steps left out. */
        SKIPPED,
        QUIT,
        /** Stopped because it hurt. */
        HURT,
        /** By Ctrl-C. */
        INTERRUPTED,
        /** Its terminal or its reader went away. */
        GONE,
        /** The system ended the process. */
        TERMINATED;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** As one word of a file. */
        public String word() {
            return word;
        }
    }

    /** Why a session ended with {@link Ending#HURT}. */
    public static final String IT_HURT = "it hurt";

    public Practice {
        // A movement between two mails has one pose, and a journal thousands of them.
        byPose = byPose.size() <= 1 ? Map.copyOf(byPose) : Collections.unmodifiableMap(new LinkedHashMap<>(byPose));
        skipped = List.copyOf(skipped);
    }

    /** Whether its end was reached, with or without every step. */
    public boolean reachedEnd() {
        return ending == Ending.FINISHED || ending == Ending.SKIPPED;
    }

    /** Whether it was played faster than it is practised, to see how it goes. */
    public boolean rehearsal() {
        return speed > 1;
    }
}
