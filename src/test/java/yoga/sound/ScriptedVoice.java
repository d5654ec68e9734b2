package yoga.sound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Speaks as loud as can be, a twentieth of a second for each letter, and remembers what it was asked for. */
class ScriptedVoice implements Voice {
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Clip say(String text) throws SoundFailure {
        asked.add(text);
        if (text.contains("unspeakable")) {
            throw new SoundFailure("there are no words for it");
        }
        short[] samples = new short[text.length() * Pcm.RATE / 20];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = i / 50 % 2 == 0 ? Short.MAX_VALUE : Short.MIN_VALUE;
        }
        return new Clip(samples);
    }

    @Override
    public void close() {}
}
