package yoga.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import yoga.rescue.Alert;
import yoga.rescue.Attendant;
import yoga.rescue.Event;
import yoga.rescue.Keeper;
import yoga.rescue.Ledger;
import yoga.rescue.Outlook;
import yoga.rescue.Schedule;
import yoga.rescue.Snoozed;
import yoga.rescue.Station;
import yoga.rescue.Terms;
import yoga.rescue.Workday;
import yoga.store.RescueFile;

/**
 * A process that keeps the watch in a folder and is there to be killed. Its clock jumps over every wait, and begins where
 * the process before it left off, or somewhat later. What it shows and what is put off goes into a log.
 */
final class KilledWatch implements Station {
    static final ZoneId ZONE = ZoneOffset.UTC;

    /** Around the clock, so that the clock need not jump over nights as well. */
    static final Terms TERMS = new Terms(
            "killed",
            new Schedule(
                    List.of(
                            new Schedule.Slot(Duration.ZERO, "eagle-arms"),
                            new Schedule.Slot(Duration.ofMinutes(15), "chin-tucks"),
                            new Schedule.Slot(Duration.ofMinutes(30), "seated-twist")),
                    Duration.ofHours(1),
                    Workday.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, EnumSet.allOf(DayOfWeek.class)),
                    null),
            Duration.ofMinutes(3),
            Duration.ofMinutes(5));

    static final String LOG = "shown.log";
    static final String TOLD = "told.log";
    static final String SHOWN = "shown ";
    static final String PUT_OFF = "put off ";

    private static final Instant FIRST = Instant.parse("2026-11-23T08:00:00Z");

    /** In one life no outcome may be forgotten, which happens after two days. */
    private static final Duration LONGEST_LIFE = Duration.ofHours(30);

    private final FileChannel log;
    private final Random random;
    private final Instant begin;
    private Instant now;
    private Outlook.Mode mode = Outlook.Mode.WAITING;

    private KilledWatch(FileChannel log, Random random, Instant begin) {
        this.log = log;
        this.random = random;
        this.begin = begin;
        this.now = begin;
    }

    /** Keeps the watch in a folder, with a seed. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        try (FileChannel log = append(folder.resolve(LOG));
                FileChannel told = append(folder.resolve(TOLD))) {
            RescueFile file = new RescueFile(folder, sentence -> write(told, sentence));
            Ledger left = file.ledger();
            Instant begin = left.seen() == null ? FIRST : left.seen().plusSeconds(random.nextInt(600));
            Keeper keeper = new Keeper(ProcessHandle.current().pid(), begin, true);
            file.change(before -> before.begin(keeper, TERMS, ZONE, begin));
            new Attendant(TERMS.watch(), TERMS.snooze(), file, new KilledWatch(log, random, begin)).attend();
        }
    }

    /** What tells one time that an alert was put off from another. */
    static String putOff(Snoozed snoozed) {
        return snoozed.alert().id() + " until " + snoozed.until();
    }

    private static FileChannel append(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void write(FileChannel channel, String line) {
        try {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return ZONE;
    }

    @Override
    public Request await(Duration atMost) {
        // For whoever kills this, to know how far it is.
        System.out.write('.');
        System.out.flush();
        now = now.plus(atMost).plusMillis(random.nextInt(20));
        if (Duration.between(begin, now).compareTo(LONGEST_LIFE) > 0) {
            return Request.QUIT;
        }
        boolean waitsForAnswer = mode == Outlook.Mode.RINGING || mode == Outlook.Mode.PAUSED;
        return switch (random.nextInt(waitsForAnswer ? 12 : 1500)) {
            case 0 -> Request.START;
            case 1 -> Request.SNOOZE;
            case 2 -> Request.SKIP;
            case 3 -> Request.PAUSE;
            default -> Request.NONE;
        };
    }

    @Override
    public void show(Outlook outlook) {
        mode = outlook.mode();
    }

    @Override
    public Duration refresh(Outlook outlook) {
        return Duration.ofSeconds(30);
    }

    @Override
    public void tell(List<Event> events, Outlook outlook) {
        for (Event event : events) {
            if (event instanceof Event.Shown shown) {
                write(log, SHOWN + shown.alert().id());
            } else if (event instanceof Event.PutOff putOff) {
                write(log, PUT_OFF + putOff(new Snoozed(putOff.alert(), putOff.until())));
            }
        }
    }

    @Override
    public Guided guide(Alert alert) {
        now = now.plusSeconds(30);
        return random.nextInt(4) == 0 ? Guided.STOPPED : Guided.DONE;
    }

    @Override
    public void suspend() {
        // Nobody asks for it.
    }

    @Override
    public void conclude(Outlook outlook) {
        // Nobody looks.
    }
}
