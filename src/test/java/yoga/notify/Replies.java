package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Collects what comes back of a notice. */
final class Replies implements Reply {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void start() {
        add("start");
    }

    @Override
    public void failed(String why) {
        add("failed: " + why);
    }

    private synchronized void add(String what) {
        heard.add(what);
        notifyAll();
    }

    List<String> heard() {
        return heard;
    }

    /** Waits for the first reply, which comes on another thread. */
    synchronized String await() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try {
            while (heard.isEmpty()) {
                assertThat(System.nanoTime()).as("a reply").isLessThan(deadline);
                TimeUnit.MILLISECONDS.timedWait(this, 100);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return heard.get(0);
    }
}
