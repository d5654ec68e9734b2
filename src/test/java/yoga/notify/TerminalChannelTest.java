package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class TerminalChannelTest {
    private static final Notice EAGLE =
            new Notice("Eagle Arms", "15 s each side; at the desk.", true, Duration.ofMinutes(3));

    private final FakeMachine machine = new FakeMachine();
    private final Replies replies = new Replies();

    @Test
    void osc9IsOneText() {
        show("osc9", EAGLE);

        assertThat(machine.written()).isEqualTo("␛]9;Eagle Arms: 15 s each side; at the desk.␛\\");
    }

    /** For ConEmu and others {@code 9;4;} is a progress bar. */
    @Test
    void osc9NeverBeginsWithANumber() {
        show("osc9", new Notice("4;3;", "", false, Duration.ofMinutes(3)));

        assertThat(machine.written()).isEqualTo("␛]9;yoga: 4;3;␛\\");
    }

    @Test
    void osc777HasATitleAndABodyWithoutSemicolons() {
        show("osc777", new Notice("Eagle; Arms", "a;b", false, Duration.ofMinutes(3)));

        assertThat(machine.written()).isEqualTo("␛]777;notify;Eagle, Arms;a,b␛\\");
    }

    @Test
    void osc99ReplacesAndCloses() {
        Channel channel = show("osc99", EAGLE);

        assertThat(machine.takeWritten())
                .isEqualTo("␛]99;i=yoga:d=0;Eagle Arms␛\\␛]99;i=yoga:p=body;15 s each side; at the desk.␛\\");
        channel.withdraw();
        assertThat(machine.takeWritten()).isEqualTo("␛]99;i=yoga:p=close;␛\\");
        channel.close();
        assertThat(machine.takeWritten()).isEmpty();
    }

    @Test
    void theBellSaysNothing() {
        Channel channel = show("bell", EAGLE);
        channel.withdraw();

        assertThat(machine.written()).isEqualTo("␇");
        assertThat(channel.rings()).isTrue();
        assertThat(show("osc9", EAGLE).rings()).isFalse();
    }

    @Test
    void tmuxGetsItInAnEnvelope() {
        machine.set("TMUX", "/tmp/tmux-1000/default,1,0");

        show("osc777", new Notice("a", "b", false, Duration.ofMinutes(3)));
        assertThat(machine.takeWritten()).isEqualTo("␛Ptmux;␛␛]777;notify;a;b␛␛\\␛\\");

        Channel channel = show("osc99", new Notice("a", "b", false, Duration.ofMinutes(3)));
        assertThat(machine.takeWritten())
                .isEqualTo("␛Ptmux;␛␛]99;i=yoga:d=0;a␛␛\\␛\\␛Ptmux;␛␛]99;i=yoga:p=body;b␛␛\\␛\\");
        channel.withdraw();
        assertThat(machine.takeWritten()).isEqualTo("␛Ptmux;␛␛]99;i=yoga:p=close;␛␛\\␛\\");

        show("bell", EAGLE);
        assertThat(machine.written()).isEqualTo("␇");
    }

    @Test
    void textNeverEndsASequence() {
        Notice hostile =
                new Notice("a\033\\b\007c\u009cd", "\033]52;c;AAAA\007\n$(reboot)", false, Duration.ofMinutes(3));

        show("osc9", hostile);
        assertThat(machine.takeWritten()).isEqualTo("␛]9;a\\bcd: ]52;c;AAAA $(reboot)␛\\");
        show("osc99", hostile);
        assertThat(machine.takeWritten())
                .isEqualTo("␛]99;i=yoga:d=0;a\\bcd␛\\␛]99;i=yoga:p=body;]52;c;AAAA $(reboot)␛\\");
    }

    private Channel show(String name, Notice notice) {
        TerminalChannel channel = new TerminalChannel(name, machine.scene("Linux", true));
        channel.show(notice, replies);
        assertThat(channel.name()).isEqualTo(name);
        return channel;
    }
}
