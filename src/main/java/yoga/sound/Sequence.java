package yoga.sound;

/** One source, and behind it another without a gap. */
record Sequence(Source first, Source second) implements Source {
    @Override
    public int read(short[] into) {
        int read = Math.max(0, first.read(into));
        if (read == into.length) {
            return read;
        }
        short[] rest = new short[into.length - read];
        int more = second.read(rest);
        if (more > 0) {
            System.arraycopy(rest, 0, into, read, more);
        }
        return more < 0 && read == 0 ? -1 : read + Math.max(0, more);
    }
}
