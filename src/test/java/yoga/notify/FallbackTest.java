package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FallbackTest {
    private final List<String> told = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final Replies replies = new Replies();
    private final Fake desktop = new Fake("desktop");
    private final Fake bell = new Fake("bell");
    private final Channel channel = new Fallback(List.of(desktop, bell, new Silence()), told::add);

    @Test
    void theFirstServes() throws ChannelFailure {
        show("a");
        channel.withdraw();

        assertThat(log).containsExactly("desktop a", "desktop withdrawn");
        assertThat(told).isEmpty();
        assertThat(channel.name()).isEqualTo("desktop");
        assertThat(channel.rings()).isFalse();
    }

    @Test
    void theNextServesForThisNoticeToo() throws ChannelFailure {
        desktop.failure = "notify-send is not installed";
        show("a");
        channel.withdraw();

        assertThat(log).containsExactly("desktop fails", "desktop withdrawn", "bell a", "bell withdrawn");
        assertThat(told)
                .containsExactly("Notifications do not reach you: notify-send is not installed;"
                        + " ringing the terminal's bell instead.");
        assertThat(channel.name()).isEqualTo("bell");
        assertThat(channel.rings()).isTrue();
    }

    @Test
    void itIsToldOnceAndTriedAgainAfterFour() throws ChannelFailure {
        desktop.failure = "no bus";
        show("a", "b", "c", "d", "e");
        assertThat(log).filteredOn("desktop fails"::equals).hasSize(1);
        show("f");
        assertThat(log).filteredOn("desktop fails"::equals).hasSize(2);
        desktop.failure = null;
        show("g", "h", "i", "j", "k");

        assertThat(log).endsWith("bell i", "bell j", "bell withdrawn", "desktop k");
        assertThat(told).hasSize(1);
    }

    @Test
    void whatFailsLaterIsShownByTheNext() throws ChannelFailure {
        show("a");
        desktop.reply.failed("no bus");

        assertThat(log).endsWith("desktop a", "desktop withdrawn", "bell a");
        assertThat(told)
                .containsExactly("Notifications do not reach you: no bus; ringing the terminal's bell instead.");
        assertThat(replies.heard()).isEmpty();
    }

    @Test
    void whatFailsAfterItWasWithdrawnIsNotShown() throws ChannelFailure {
        show("a");
        channel.withdraw();
        desktop.reply.failed("no bus");

        assertThat(log).containsExactly("desktop a", "desktop withdrawn");
        show("b");
        assertThat(log).endsWith("bell b");
        assertThat(told).hasSize(1);
    }

    @Test
    void nothingWorks() throws ChannelFailure {
        desktop.failure = "no bus";
        bell.failure = "no terminal";
        show("a", "b");

        assertThat(told)
                .containsExactly(
                        "Notifications do not reach you: no bus; ringing the terminal's bell instead.",
                        "Notifications do not reach you: no terminal; alerts only show here.");
        assertThat(channel.name()).isEqualTo("none");
    }

    @Test
    void theButtonComesThrough() throws ChannelFailure {
        show("a");
        desktop.reply.start();

        assertThat(replies.heard()).containsExactly("start");
    }

    private void show(String... titles) throws ChannelFailure {
        for (String title : titles) {
            channel.show(new Notice(title, "", true, Duration.ofMinutes(3)), replies);
        }
    }

    /** A channel that notes what it is asked for, and fails when it is told to. */
    private final class Fake implements Channel {
        private final String name;
        private @Nullable String failure;
        private Reply reply = replies;

        Fake(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean rings() {
            return name.equals("bell");
        }

        @Override
        public void show(Notice notice, Reply to) throws ChannelFailure {
            if (failure != null) {
                log.add(name + " fails");
                throw new ChannelFailure(failure);
            }
            reply = to;
            log.add(name + " " + notice.title());
        }

        @Override
        public void withdraw() {
            log.add(name + " withdrawn");
        }
    }
}
