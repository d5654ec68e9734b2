package yoga.notify;

import java.util.List;
import java.util.function.Consumer;

/**
 * Several channels in order: the first that works serves. One that fails is told of once; it is passed over for the next
 * {@value #REST} notices and then tried again, since a desktop may come back.
 */
final class Fallback implements Channel {
    private static final int REST = 4;

    private final List<Channel> channels;
    private final Consumer<String> told;
    private final int[] rests;
    private final boolean[] known;
    private int serving;
    private int turn;

    /**
     * @param channels at least one; the last never fails
     */
    Fallback(List<Channel> channels, Consumer<String> told) {
        this.channels = channels;
        this.told = told;
        rests = new int[channels.size()];
        known = new boolean[channels.size()];
    }

    @Override
    public synchronized String name() {
        return channels.get(serving).name();
    }

    @Override
    public synchronized boolean rings() {
        return channels.get(serving).rings();
    }

    @Override
    public synchronized void show(Notice notice, Reply reply) {
        turn++;
        int first = 0;
        while (rests[first] > 0) {
            rests[first]--;
            first++;
        }
        show(first, notice, reply);
    }

    private void show(int first, Notice notice, Reply reply) {
        for (int i = first; i < channels.size(); i++) {
            if (rests[i] == 0) {
                if (i != serving) {
                    channels.get(serving).withdraw();
                    serving = i;
                }
                try {
                    channels.get(i).show(notice, new Passing(i, turn, notice, reply));
                    return;
                } catch (ChannelFailure e) {
                    rest(i, e.why());
                }
            }
        }
    }

    private void rest(int failed, String why) {
        rests[failed] = REST;
        if (!known[failed]) {
            known[failed] = true;
            int next = failed + 1;
            while (rests[next] > 0) {
                next++;
            }
            told.accept(sentence(why, channels.get(next)));
        }
    }

    /** What is told of a channel that cannot work. */
    static String sentence(String why, Channel instead) {
        String then = switch (instead.name()) {
            case "desktop" -> "using the desktop's notifications instead.";
            case "bell" -> "ringing the terminal's bell instead.";
            case "none" -> "alerts only show here.";
            default -> "using the terminal's own notifications instead.";
        };
        return "Notifications do not reach you: " + why + "; " + then;
    }

    private synchronized void failedLate(Passing passing, String why) {
        rest(passing.channel, why);
        if (passing.turn == turn) {
            show(passing.channel + 1, passing.notice, passing.reply);
        }
    }

    @Override
    public synchronized void withdraw() {
        turn++;
        channels.get(serving).withdraw();
    }

    /** Passes the button on, and a failure to the next channel. */
    private final class Passing implements Reply {
        private final int channel;
        private final int turn;
        private final Notice notice;
        private final Reply reply;

        Passing(int channel, int turn, Notice notice, Reply reply) {
            this.channel = channel;
            this.turn = turn;
            this.notice = notice;
            this.reply = reply;
        }

        @Override
        public void start() {
            reply.start();
        }

        @Override
        public void failed(String why) {
            failedLate(this, why);
        }
    }
}
