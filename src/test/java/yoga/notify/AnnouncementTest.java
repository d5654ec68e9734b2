package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class AnnouncementTest {
    private static final Notice HOSTILE =
            new Notice("-e \"; quit", "'; rm $(id) `id` \\ <b>&\"'\033[2J", true, Duration.ofMinutes(3));

    private final FakeMachine machine = new FakeMachine().set("HOME", "/home/ann");
    private final Replies replies = new Replies();

    @Test
    void macOsReadsTheTextsAsArguments() throws ChannelFailure {
        mac().show(HOSTILE, replies);

        assertThat(machine.started.get(0))
                .containsExactly(
                        "/usr/bin/osascript",
                        "-e",
                        "on run argv",
                        "-e",
                        "display notification (item 3 of argv) with title (item 2 of argv)",
                        "-e",
                        "end run",
                        "yoga",
                        "-e \"; quit",
                        "'; rm $(id) `id` \\ <b>&\"'[2J");
    }

    @Test
    void windowsReadsTheTextsFromTheEnvironment() throws ChannelFailure {
        windows().show(HOSTILE, replies);

        assertThat(machine.started.get(0))
                .hasSize(5)
                .startsWith("/usr/bin/powershell", "-NoProfile", "-NonInteractive", "-Command");
        assertThat(machine.started.get(0).get(4))
                .contains("CreateTextNode($env:YOGA_TITLE)", "CreateTextNode($env:YOGA_BODY)")
                .doesNotContain("\"", "quit", "rm ", "\n");
        assertThat(machine.passed)
                .containsEntry("HOME", "/home/ann")
                .containsEntry("YOGA_TITLE", "-e \"; quit")
                .containsEntry("YOGA_BODY", "'; rm $(id) `id` \\ <b>&\"'[2J");
    }

    @Test
    void theScriptIsAlwaysTheSame() throws ChannelFailure {
        Channel channel = windows();
        channel.show(HOSTILE, replies);
        channel.show(new Notice("Eagle Arms", "", false, Duration.ofMinutes(3)), replies);

        assertThat(machine.started.get(0)).isEqualTo(machine.started.get(1));
    }

    @Test
    void aProgramThatFailsSaysWhy() {
        machine.next(FakeProcess.ending(1, "execution error: Not authorized (-1743)"));

        assertThatThrownBy(() -> mac().show(HOSTILE, replies))
                .isInstanceOf(ChannelFailure.class)
                .hasMessage("osascript says: execution error: Not authorized (-1743)");
    }

    @Test
    void aProgramThatFailsLaterSaysSoLater() throws ChannelFailure {
        FakeProcess slow = FakeProcess.printing();
        machine.next(slow);
        Channel channel = windows();

        channel.show(HOSTILE, replies);
        slow.end(1);

        assertThat(replies.await()).isEqualTo("failed: PowerShell ended with exit code 1");
    }

    private Channel mac() {
        return new Announcement(machine.with("osascript").scene("Mac OS X", false), Path.of("/usr/bin/osascript"));
    }

    private Channel windows() {
        return new Announcement(machine.with("powershell").scene("Windows 11", false), Path.of("/usr/bin/powershell"));
    }
}
