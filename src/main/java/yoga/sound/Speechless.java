package yoga.sound;

/** No voice: nothing can be said, for the one reason. */
final class Speechless implements Voice {
    private final String why;

    Speechless(String why) {
        this.why = why;
    }

    @Override
    public String name() {
        return "none";
    }

    @Override
    public Clip say(String text) throws SoundFailure {
        throw new SoundFailure(why);
    }

    @Override
    public void close() {}
}
