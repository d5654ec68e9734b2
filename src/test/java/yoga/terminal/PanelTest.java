package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yoga.practice.Catalogue;
import yoga.practice.Durations;
import yoga.practice.Hold;
import yoga.practice.Pace;
import yoga.practice.Pose;
import yoga.practice.Rescue;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.practice.Weekdays;
import yoga.rescue.Alert;
import yoga.rescue.Ledger;
import yoga.rescue.Movements;
import yoga.rescue.Outcome;
import yoga.rescue.Outlook;
import yoga.rescue.Pause;
import yoga.rescue.Ringing;
import yoga.rescue.Schedule;
import yoga.rescue.Snoozed;
import yoga.rescue.Terms;
import yoga.rescue.Watch;
import yoga.rescue.Workday;
import yoga.session.Session;
import yoga.store.BuiltIn;
import yoga.store.Figures;

/** The panel of workday alerts, in every mode and at every size; lines are without colour unless a test says so. */
class PanelTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Catalogue CATALOGUE = BuiltIn.catalogue();
    private static final Rescue WORKDAY = CATALOGUE.rescues().get("workday");
    private static final List<Size> SIZES =
            List.of(new Size(80, 24), new Size(50, 12), new Size(30, 4), new Size(20, 3));

    /** What became of the alerts of a day so far, and so on from the beginning. */
    private static final List<Outcome> BECAME = List.of(
            Outcome.DONE,
            Outcome.DONE,
            Outcome.MISSED,
            Outcome.DONE,
            Outcome.SKIPPED,
            Outcome.DONE,
            Outcome.DONE,
            Outcome.SNOOZED,
            Outcome.DONE,
            Outcome.PAUSED,
            Outcome.PAUSED,
            Outcome.AWAY);

    /** A moment of a Monday, or of a Saturday, and how things stand then. */
    enum Scene {
        WAITING("10:22:00"),
        WAITING_LONG("10:33:12"),
        PUT_OFF("10:17:20"),
        ALERT("10:30:12"),
        GUIDED_ELSEWHERE("10:30:40"),
        PAUSED("10:22:00"),
        PAUSED_UNTIL("10:22:00"),
        PAUSED_TODAY("10:22:00"),
        PAUSED_FOR_DAYS("10:22:00"),
        EARLY("07:40:00"),
        EARLY_SOON("08:22:30"),
        BEGUN_LATE("10:22:00"),
        FREE_DAY("11:00:00"),
        DAY_OVER("17:05:00");

        private final LocalTime time;

        Scene(String time) {
            this.time = LocalTime.parse(time);
        }

        private LocalDateTime civil() {
            return LocalDate.parse(this == FREE_DAY ? "2026-11-28" : "2026-11-23")
                    .atTime(time);
        }

        private String file() {
            return "rescue/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMomentAtEverySize(Scene scene) {
        assertScreen(scene.file(), screens(size -> panel(Theme.UNICODE).paint(outlook(scene), size, false)));
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "ALERT", "PUT_OFF", "PAUSED", "EARLY", "FREE_DAY", "DAY_OVER"})
    void asciiNeedsNoUnicode(Scene scene) {
        String screens = screens(size -> panel(Theme.ASCII).paint(outlook(scene), size, false));

        assertThat(screens.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
        assertScreen(scene.file() + "-ascii", screens);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "ALERT", "PAUSED"})
    void theKeysDoNotHideWhatGoesOn(Scene scene) {
        assertScreen(
                scene.file() + "-keys", screens(size -> panel(Theme.UNICODE).paint(outlook(scene), size, true)));
    }

    @ParameterizedTest
    @EnumSource
    void colourAddsToTheWordsAndTakesNothingAway(Scene scene) {
        for (Size size : SIZES) {
            for (Line line : panel(Theme.UNICODE).paint(outlook(scene), size, false)) {
                String coloured = line.render(Palette.ANSI).replaceAll("\033\\[[0-9;]*m", "");
                assertThat(coloured.stripTrailing()).isEqualTo(line.toString());
            }
        }
    }

    @Test
    void anAlertIsSeenWithoutColour() {
        for (Size size : SIZES) {
            List<String> lines = plain(panel(Theme.ASCII).paint(outlook(Scene.ALERT), size, false));

            assertThat(lines).as("%s", size).anyMatch(line -> line.contains("Now: "));
            if (size.rows() > 3) {
                assertThat(lines)
                        .as("%s", size)
                        .anyMatch(line -> line.stripLeading().startsWith("# "));
                assertThat(lines).as("%s", size).anyMatch(line -> line.contains("Press Enter to begin."));
            }
        }
    }

    @Test
    void theMovementIsGuidedOnTheScreenOfASession() {
        Routine.Step eagle = movements(WORKDAY).step("eagle-arms");
        Session session = new Session(Timeline.of(Routine.of(eagle.pose(), eagle.hold()), Pace.DEFAULT), 0, null);
        session.begin();
        session.advance(Duration.ofMillis(12_400));
        Figures figures = new Figures(Map.of());
        Pictures pictures = new Pictures(true, pose -> figures.of(pose.id()), false);

        for (Theme theme : Theme.values()) {
            Painter painter = new Painter(theme, pictures, "");
            assertScreen(
                    "rescue/guiding" + (theme == Theme.ASCII ? "-ascii" : ""),
                    screens(size -> painter.paint(session.moment(), size, LocalTime.of(10, 16), false, true)));
        }
    }

    @Test
    void shortCyclesHaveTheirSeconds() {
        Terms terms = terms(WORKDAY, "5m", "09:00", "17:00");

        assertDay("every-5m", WORKDAY, terms, "2026-11-23T10:01:00");
    }

    @Test
    void aLongWaitIsToldByItsTime() {
        assertDay("every-8h", WORKDAY, terms(WORKDAY, "8h", "09:00", "17:00"), "2026-11-23T11:01:00");
    }

    @Test
    void aWorkdayMayGoOnBehindMidnight() {
        Terms terms = terms(WORKDAY, "1h", "22:00", "06:00");

        assertDay("midnight", WORKDAY, terms, "2026-11-24T00:10:00");
        assertDay("midnight-early", WORKDAY, terms, "2026-11-23T21:40:00");
    }

    @Test
    void aProtocolMayHaveTwentyFourMoves() {
        List<Rescue.Move> moves = new ArrayList<>();
        List<Pose> poses = new ArrayList<>(CATALOGUE.poses().values());
        for (int i = 0; i < Rescue.MOST_MOVES; i++) {
            moves.add(new Rescue.Move(
                    Duration.ofSeconds(150L * i), poses.get(i % poses.size()), Hold.parse("3 reps of 5 breaths")));
        }
        Rescue busy = new Rescue(
                "busy", "Every Movement There Is, One After The Other", List.of(), "", Duration.ofHours(1), moves);

        assertDay("24-moves", busy, terms(busy, "1h", "09:00", "17:00"), "2026-11-23T10:01:00");
    }

    @Test
    void namesMayBeLongAndWide() {
        Rescue wide =
                renamed("東京のとても長い名前のポーズ、椅子に座ってゆっくりと", "Überlange Übung für den oberen Rücken am Schreibtisch", "é");

        Terms terms = terms(wide, "1h", "09:00", "17:00");
        assertDay("names", wide, terms, "2026-11-23T10:22:00");
        assertDay("names-early", wide, terms, "2026-11-23T08:22:00");
        assertThat(plain(new Panel(Theme.ASCII, new RescueWording(movements(wide)), wide.name(), terms)
                        .paint(outlook(terms, "2026-11-23T10:22:00"), new Size(80, 24), false)))
                .allMatch(line -> line.chars().allMatch(c -> c < 0x7f));
    }

    private static Rescue renamed(String... names) {
        List<Rescue.Move> moves = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Pose p = WORKDAY.moves().get(i).pose();
            Pose pose = new Pose(
                    "my-" + i,
                    names[i],
                    List.of(),
                    null,
                    p.places(),
                    p.positions(),
                    p.hold(),
                    p.sided(),
                    p.breath(),
                    p.rep(),
                    p.guidance(),
                    List.of(),
                    List.of());
            moves.add(new Rescue.Move(Duration.ofMinutes(15L * i), pose, Hold.parse("30s")));
        }
        return new Rescue("mine", "東京", List.of(), "", Duration.ofHours(1), moves);
    }

    private static void assertDay(String file, Rescue protocol, Terms terms, String civil) {
        Panel panel = new Panel(Theme.UNICODE, new RescueWording(movements(protocol)), protocol.name(), terms);
        assertScreen("rescue/" + file, screens(size -> panel.paint(outlook(terms, civil), size, false)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void atOneSizeThereAreAlwaysAsManyLinesAndNoneIsTooWide(long seed) {
        Random random = new Random(seed);
        String[] cycles = {"5m", "7m", "25m", "1h", "90m", "8h"};
        Rescue named = renamed("A", "東京のとても長い名前のポーズ、椅子に座ってゆっくりと", "Supported Bound Angle With A Bolster And Blocks");
        for (int i = 0; i < 100; i++) {
            Size size = new Size(1 + random.nextInt(120), 1 + random.nextInt(30));
            Theme theme = random.nextBoolean() ? Theme.UNICODE : Theme.ASCII;
            Rescue protocol = random.nextBoolean() ? WORKDAY : named;
            Terms terms = terms(protocol, cycles[random.nextInt(cycles.length)], "09:00", "17:00");
            Panel panel = new Panel(theme, new RescueWording(movements(protocol)), protocol.name(), terms);
            int rows = panel.paint(outlook(Scene.WAITING, terms), size, false).size();

            assertThat(rows).as("seed %s, %s", seed, size).isLessThanOrEqualTo(size.rows());
            for (Scene scene : Scene.values()) {
                List<Line> lines = panel.paint(outlook(scene, terms), size, random.nextBoolean());

                assertThat(lines).as("seed %s, %s, %s", seed, size, scene).hasSize(rows);
                assertThat(lines)
                        .as("seed %s, %s, %s", seed, size, scene)
                        .allMatch(line -> line.width() <= Math.max(1, size.columns() - 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "ALERT"})
    void fromSecondToSecondAFewBytesAreWritten(Scene scene) {
        Outlook first = outlook(scene);
        Region region = new Region(Palette.ANSI);
        for (Size size : SIZES) {
            region.erase();
            String whole = region.show(panel(Theme.UNICODE).paint(first, size, false));
            int most = 0;
            for (int second = 1; second <= 50; second++) {
                Outlook next = later(scene, first, second);
                most = Math.max(
                        most,
                        region.show(panel(Theme.UNICODE).paint(next, size, false))
                                .length());
            }
            boolean large = size.rows() == 24 && scene == Scene.WAITING;
            assertThat(most).as("%s of %s", size, whole.length()).isBetween(1, large ? 260 : 60);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PAUSED", "FREE_DAY", "EARLY", "DAY_OVER"})
    void whileNothingCountsNothingIsWritten(Scene scene) {
        Region region = new Region(Palette.ANSI);
        Outlook first = outlook(scene);
        region.show(panel(Theme.UNICODE).paint(first, new Size(80, 24), false));

        assertThat(region.show(panel(Theme.UNICODE).paint(later(scene, first, 1), new Size(80, 24), false)))
                .isEmpty();
    }

    @Test
    void itCountsTheLastHourOnly() {
        Panel panel = panel(Theme.UNICODE);

        assertThat(panel.count(outlook(Scene.WAITING))).isEqualTo(Duration.ofMinutes(8));
        assertThat(panel.count(outlook(Scene.ALERT))).isEqualTo(Duration.ofSeconds(168));
        assertThat(panel.count(outlook(Scene.PUT_OFF))).isEqualTo(Duration.ofMinutes(4));
        assertThat(panel.count(outlook(Scene.EARLY_SOON))).isEqualTo(Duration.ofSeconds(2250));
        for (Scene quiet : List.of(Scene.EARLY, Scene.PAUSED, Scene.PAUSED_UNTIL, Scene.DAY_OVER, Scene.FREE_DAY)) {
            assertThat(panel.count(outlook(quiet))).as("%s", quiet).isNull();
        }
    }

    private static Panel panel(Theme theme) {
        return new Panel(
                theme, new RescueWording(movements(WORKDAY)), WORKDAY.name(), terms(WORKDAY, "1h", "09:00", "17:00"));
    }

    private static Movements movements(Rescue protocol) {
        return new Movements(protocol, CATALOGUE.poses());
    }

    private static Terms terms(Rescue protocol, String every, String from, String until) {
        Workday workday = Workday.of(LocalTime.parse(from), LocalTime.parse(until), Weekdays.parse("mon-fri"));
        return new Terms(
                protocol.id(),
                Schedule.of(protocol, Durations.parse(every), workday, null),
                Watch.DEFAULT_GRACE,
                Watch.DEFAULT_SNOOZE);
    }

    private static Outlook outlook(Scene scene) {
        return outlook(scene, terms(WORKDAY, "1h", "09:00", "17:00"));
    }

    private static Outlook outlook(Scene scene, Terms terms) {
        LocalDateTime civil = scene.civil();
        Instant now = civil.atZone(BERLIN).toInstant();
        Map<Alert, Outcome> outcomes = became(terms, civil);
        List<Alert> gone = new ArrayList<>(outcomes.keySet());
        Alert atHand = gone.isEmpty() ? null : gone.get(gone.size() - 1);
        Instant since = atHand == null ? now : atHand.at();
        Instant justNow = now.minusSeconds(60);
        Ringing ringing = null;
        Snoozed snoozed = null;
        Pause pause = null;
        switch (scene) {
            case ALERT, GUIDED_ELSEWHERE -> {
                outcomes.remove(atHand);
                ringing = new Ringing(atHand, since, scene == Scene.GUIDED_ELSEWHERE);
            }
            case PUT_OFF -> {
                outcomes.remove(atHand);
                snoozed = new Snoozed(atHand, now.plusSeconds(240));
            }
            case PAUSED -> pause = new Pause(justNow, null);
            case PAUSED_UNTIL -> pause = new Pause(justNow, instant("2026-11-23T14:00:13"));
            case PAUSED_TODAY -> pause = new Pause(justNow, instant("2026-11-24T00:00"));
            case PAUSED_FOR_DAYS -> pause = new Pause(justNow, instant("2026-12-03T10:22"));
            case BEGUN_LATE -> outcomes.clear();
            default -> {}
        }
        return Outlook.of(terms.watch(), new Ledger(now, outcomes, ringing, snoozed, pause), BERLIN, now);
    }

    private static Outlook outlook(Terms terms, String civil) {
        Instant now = instant(civil);
        Ledger ledger = new Ledger(now, became(terms, LocalDateTime.parse(civil)), null, null, null);
        return Outlook.of(terms.watch(), ledger, BERLIN, now);
    }

    private static Outlook later(Scene scene, Outlook outlook, int seconds) {
        Watch watch = terms(WORKDAY, "1h", "09:00", "17:00").watch();
        return Outlook.of(watch, outlook(scene).ledger(), BERLIN, outlook.at().plusSeconds(seconds));
    }

    private static Map<Alert, Outcome> became(Terms terms, LocalDateTime civil) {
        Map<Alert, Outcome> outcomes = new LinkedHashMap<>();
        LocalDate day = terms.schedule().workday().dayOf(civil);
        for (Alert alert : terms.schedule().on(day, BERLIN).alerts()) {
            if (!alert.civil().isAfter(civil)) {
                outcomes.put(alert, BECAME.get(outcomes.size() % BECAME.size()));
            }
        }
        return outcomes;
    }

    private static Instant instant(String civil) {
        return LocalDateTime.parse(civil).atZone(BERLIN).toInstant();
    }

    private static List<String> plain(List<Line> lines) {
        return lines.stream().map(Line::toString).toList();
    }

    private static String screens(Function<Size, List<Line>> painter) {
        StringBuilder screens = new StringBuilder();
        for (Size size : SIZES) {
            screens.append("-- ")
                    .append(size.columns())
                    .append('x')
                    .append(size.rows())
                    .append('\n')
                    .append(String.join("\n", plain(painter.apply(size))))
                    .append('\n');
        }
        return screens.toString();
    }
}
