package yoga.notify;

/** No channel: whoever looks sees the alert where the program shows it. */
final class Silence implements Channel {
    @Override
    public String name() {
        return "none";
    }

    @Override
    public void show(Notice notice, Reply reply) {}

    @Override
    public void withdraw() {}
}
