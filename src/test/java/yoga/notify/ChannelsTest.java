package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yoga.practice.InvalidInput;

final class ChannelsTest {
    private static final Notice EAGLE = new Notice("Eagle Arms", "15 s each side.", false, Duration.ofMinutes(3));

    private final FakeMachine machine = new FakeMachine();
    private final List<String> told = new ArrayList<>();

    @Test
    void aDesktopWithABus() {
        machine.with("notify-send").set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus");

        assertThat(chosen("auto", "Linux", true)).isEqualTo("desktop");
        assertThat(chosen("auto", "Linux", false)).isEqualTo("desktop");
    }

    @Test
    void theBusOfTheRuntimeFolder() {
        machine.with("notify-send").set("XDG_RUNTIME_DIR", "/run/user/1000");
        assertThat(chosen("auto", "Linux", true)).isEqualTo("bell");

        machine.file("/run/user/1000/bus");
        assertThat(chosen("auto", "Linux", true)).isEqualTo("desktop");
    }

    @Test
    void theOtherSystems() {
        machine.with("osascript", "powershell");

        assertThat(chosen("auto", "Mac OS X", false)).isEqualTo("desktop");
        assertThat(chosen("auto", "Windows 11", false)).isEqualTo("desktop");
        assertThat(chosen("auto", "Linux", false)).isEqualTo("none");
    }

    /** Without a desktop {@code auto} takes what the terminal is known to understand. */
    @ParameterizedTest
    @CsvSource({
        "TERM_PROGRAM=iTerm.app TERM=xterm-256color, osc9",
        "TERM_PROGRAM=WezTerm, osc777",
        "TERM_PROGRAM=ghostty TERM=xterm-ghostty, osc777",
        "TERM_PROGRAM=Apple_Terminal, bell",
        "TERM_PROGRAM=vscode KONSOLE_VERSION=230800 KITTY_WINDOW_ID=1, bell",
        "TERM=xterm-kitty KITTY_WINDOW_ID=1, osc99",
        "TERM=xterm-256color KITTY_WINDOW_ID=1, osc99",
        "TERM=xterm-256color VTE_VERSION=7200 KITTY_WINDOW_ID=1, bell",
        "TERM=foot, osc777",
        "TERM=foot-extra, osc777",
        "TERM=xterm-256color KONSOLE_VERSION=230800, osc777",
        "TERM=xterm-256color VTE_VERSION=7200, bell",
        "WT_SESSION=1, bell",
        "ConEmuANSI=ON, bell",
        "TERM=alacritty, bell",
        "TERM=dumb KITTY_WINDOW_ID=1, bell",
        "TERM=linux, bell",
        "TERM=tmux-256color TERM_PROGRAM=tmux TMUX=x KITTY_WINDOW_ID=1, osc99",
        "TERM=tmux-256color TERM_PROGRAM=tmux TMUX=x LC_TERMINAL=iTerm2, osc9",
        "TERM=screen STY=1.pts KITTY_WINDOW_ID=1, bell",
        "TERM=xterm-256color, bell",
    })
    void whatTheTerminalUnderstands(String environment, String channel) {
        for (String variable : environment.split(" ", -1)) {
            int equals = variable.indexOf('=');
            machine.set(variable.substring(0, equals), variable.substring(equals + 1));
        }

        assertThat(chosen("auto", "Linux", true)).isEqualTo(channel);
        assertThat(told).isEmpty();
    }

    /** Somebody who came over ssh does not see the desktop of the machine they came to. */
    @Test
    void overSsh() {
        desktop().set("SSH_CONNECTION", "10.0.0.2 50000 10.0.0.1 22");

        assertThat(chosen("auto", "Linux", true)).isEqualTo("bell");
        assertThat(chosen("desktop", "Linux", true)).isEqualTo("desktop");
        assertThat(chosen("auto", "Linux", false)).isEqualTo("desktop");
        assertThat(told).isEmpty();
    }

    @Test
    void aChannelByNameThatCannotWork() {
        assertThat(chosen("desktop", "Linux", true)).isEqualTo("bell");
        assertThat(told)
                .containsExactly("Notifications do not reach you: notify-send is not installed;"
                        + " ringing the terminal's bell instead.");
    }

    @Test
    void aServiceWithoutABus() {
        machine.with("notify-send");

        assertThat(chosen("auto", "Linux", false)).isEqualTo("none");
        assertThat(told)
                .containsExactly("Notifications do not reach you: there is no session bus; under cron and in some"
                        + " services DBUS_SESSION_BUS_ADDRESS is not set; alerts only show here.");
    }

    @Test
    void aSequenceByNameNeedsATerminal() {
        desktop();

        assertThat(chosen("osc9", "Linux", true)).isEqualTo("osc9");
        assertThat(told).isEmpty();
        assertThat(chosen("osc9", "Linux", false)).isEqualTo("desktop");
        assertThat(told)
                .containsExactly("Notifications do not reach you: standard output is not a terminal;"
                        + " using the desktop's notifications instead.");
    }

    /** Who wants the bell wants nothing on the screen. */
    @Test
    void nothingBehindTheBell() {
        desktop();

        assertThat(chosen("bell", "Linux", true)).isEqualTo("bell");
        assertThat(chosen("bell", "Linux", false)).isEqualTo("none");
        assertThat(told)
                .containsExactly(
                        "Notifications do not reach you: standard output is not a terminal; alerts only show here.");
    }

    @Test
    void noneIsSilent() throws ChannelFailure {
        desktop();
        Channel none = Channels.of("none", machine.scene("Linux", true), told::add);
        none.show(EAGLE, new Replies());
        none.close();

        assertThat(machine.started).isEmpty();
        assertThat(machine.written()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aNameNobodyKnows() {
        assertThatThrownBy(() -> chosen("growl", "Linux", true))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("no channel is called 'growl'; there are auto, desktop, osc9, osc777, osc99, bell, none");
    }

    @Test
    void aDesktopThatFailsLeavesTheNoticeToTheTerminal() throws ChannelFailure {
        desktop()
                .set("TERM", "xterm-kitty")
                .next(FakeProcess.ending(1, "Could not connect: No such file or directory"));
        Channel channel = Channels.of("auto", machine.scene("Linux", true), told::add);

        channel.show(EAGLE, new Replies());

        assertThat(machine.written()).startsWith("␛]99;i=yoga:d=0;Eagle Arms");
        assertThat(told).singleElement().asString().endsWith("; using the terminal's own notifications instead.");
    }

    @Test
    void candidatesForWhoeverAsks() {
        machine.with("notify-send").set("TERM", "foot");

        assertThat(Channels.candidates(machine.scene("Linux", true)))
                .containsExactly(
                        new Candidate(
                                "desktop",
                                "notify-send",
                                "there is no session bus; under cron and in some services DBUS_SESSION_BUS_ADDRESS is not"
                                        + " set"),
                        new Candidate("osc99", "the terminal's sequence OSC 99", "this terminal has a better one"),
                        new Candidate("osc777", "the terminal's sequence OSC 777", null),
                        new Candidate("osc9", "the terminal's sequence OSC 9", "this terminal has a better one"),
                        new Candidate("bell", "the terminal's bell", null));
    }

    private FakeMachine desktop() {
        return machine.with("notify-send").set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus");
    }

    private String chosen(String name, String system, boolean terminal) {
        return Channels.of(name, machine.scene(system, terminal), told::add).name();
    }
}
