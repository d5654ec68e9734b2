package yoga.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static yoga.Golden.assertScreen;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yoga.practice.Pace;
import yoga.practice.Poses;
import yoga.practice.Timeline;
import yoga.session.Input;
import yoga.session.Moment;
import yoga.session.Session;
import yoga.store.BuiltIn;
import yoga.store.Figures;

class PainterTest {
    private static final LocalTime ENDS = LocalTime.of(9, 14);

    private static final Figures FIGURES = new Figures(Map.of());
    private static final Pictures PICTURES = new Pictures(true, pose -> FIGURES.of(pose.id()), false);

    @ParameterizedTest
    @CsvSource({"100,30", "80,24", "80,20", "60,24", "50,12", "40,8", "30,4", "29,4", "20,3"})
    void theScreenFollowsTheSize(int columns, int rows) {
        Moment moment = running("morning", 96.4);

        assertScreen(columns + "x" + rows, paint(moment, columns, rows, Theme.UNICODE));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "50,12", "30,4", "20,3"})
    void asciiNeedsNoUnicode(int columns, int rows) {
        String screen = paint(running("morning", 96.4), columns, rows, Theme.ASCII);

        assertThat(screen.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
        assertScreen("ascii-" + columns + "x" + rows, screen);
    }

    @Test
    void aLeadInLooksUnlikeTheCountdown() {
        assertScreen("lead-in", paint(running("morning", 1.2), 80, 24, Theme.UNICODE));
    }

    @Test
    void aChangeOfSidesSaysHowToComeOut() {
        assertScreen("switch", paint(running("morning", 116), 80, 24, Theme.UNICODE));
    }

    @Test
    void aHeldRepSaysWhichOneItIs() {
        assertScreen("held-rep", paint(running("morning", 205.5), 80, 24, Theme.UNICODE));
    }

    @Test
    void repetitionsAreCounted() {
        assertScreen("reps", paint(running("morning", 290.2), 80, 24, Theme.UNICODE));
    }

    @Test
    void setUpWaits() {
        Session session = session("release");
        session.begin();
        session.advance(Duration.ofSeconds(60));

        assertScreen("set-up", paint(session.moment(), 80, 24, Theme.UNICODE));
        assertScreen("set-up-30x4", paint(session.moment(), 30, 4, Theme.UNICODE));
    }

    @Test
    void aPauseSaysWhyAndHowToGoOn() {
        Session session = session("morning");
        session.begin();
        session.advance(Duration.ofSeconds(30));
        session.handle(Input.TOGGLE);

        assertScreen("paused", paint(session.moment(), 80, 24, Theme.UNICODE));
        assertScreen("paused-20x3", paint(session.moment(), 20, 3, Theme.UNICODE));

        session.handle(Input.TOGGLE);
        session.advance(Duration.ofMillis(30_500));

        assertScreen("going-on", paint(session.moment(), 50, 12, Theme.UNICODE));
    }

    @Test
    void timeThatWentByUnseenIsSaid() {
        Session session = session("morning");
        session.begin();
        session.advance(Duration.ofSeconds(30));
        session.away(Duration.ofMinutes(12).plusSeconds(4));

        assertScreen("away", paint(session.moment(), 80, 24, Theme.UNICODE));
    }

    @Test
    void theEasierFormStandsOutWhenAskedFor() {
        Session session = session("morning");
        session.begin();
        session.advance(Duration.ofSeconds(80));
        session.handle(Input.EASIER);
        session.handle(Input.EASIER);

        assertScreen("easier", paint(session.moment(), 50, 12, Theme.UNICODE));
    }

    @Test
    void theKeysCanBeShown() {
        Moment moment = running("morning", 30);

        assertScreen(
                "keys",
                text(new Painter(Theme.UNICODE, PICTURES, "").paint(moment, new Size(80, 24), ENDS, true, true)));
        assertScreen(
                "keys-50x12",
                text(new Painter(Theme.UNICODE, PICTURES, "").paint(moment, new Size(50, 12), ENDS, true, true)));
    }

    @Test
    void theKeyOfTheVoiceIsShownWhereThereIsOne() {
        Moment moment = running("morning", 30);
        Painter sound = new Painter(Theme.UNICODE, PICTURES, "", true);
        Painter silent = new Painter(Theme.UNICODE, PICTURES, "");

        for (boolean help : new boolean[] {false, true}) {
            assertThat(text(sound.paint(moment, new Size(100, 30), ENDS, help, true)))
                    .contains("voice");
            assertThat(text(silent.paint(moment, new Size(100, 30), ENDS, help, true)))
                    .doesNotContain("voice");
        }
    }

    @Test
    void colourAddsToTheWordsAndTakesNothingAway() {
        List<Line> lines = new Painter(Theme.UNICODE, PICTURES, "")
                .paint(running("morning", 96.4), new Size(80, 24), ENDS, false, true);

        String coloured = String.join(
                "\n", lines.stream().map(l -> l.render(Palette.ANSI)).toList());

        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", "").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(lines.stream().map(Line::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void noLineIsEverTooWideAndNoScreenTooHigh(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Timeline timeline = Poses.anyTimeline(random);
            Session session = new Session(timeline, 0, null);
            session.begin();
            session.advance(Duration.ofMillis(random.nextInt(200_000)));
            Size size = new Size(1 + random.nextInt(110), 1 + random.nextInt(30));
            Theme theme = random.nextBoolean() ? Theme.UNICODE : Theme.ASCII;

            List<Line> lines = new Painter(theme, random.nextBoolean() ? PICTURES : Pictures.NONE, "")
                    .paint(session.moment(), size, ENDS, random.nextBoolean(), true);

            assertThat(lines).as("seed %s, %s", seed, size).hasSizeLessThanOrEqualTo(size.rows());
            assertThat(lines).as("seed %s, %s", seed, size).allMatch(l -> l.width() <= Math.max(1, size.columns() - 1));
        }
    }

    private static Moment running(String routine, double seconds) {
        Session session = session(routine);
        session.begin();
        session.advance(Duration.ofMillis(Math.round(seconds * 1000)));
        return session.moment();
    }

    private static Session session(String routine) {
        return new Session(Timeline.of(BuiltIn.catalogue().practices().find(routine), Pace.DEFAULT), 0, null);
    }

    private static String paint(Moment moment, int columns, int rows, Theme theme) {
        return text(new Painter(theme, PICTURES, "").paint(moment, new Size(columns, rows), ENDS, false, true));
    }

    private static String text(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::toString).toList()) + "\n";
    }
}
