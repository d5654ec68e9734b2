package yoga.cli;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import yoga.cli.completion.Choice;
import yoga.practice.Characters;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Place;
import yoga.practice.TimesOfDay;
import yoga.practice.Weekdays;
import yoga.session.Rehearsal;

/** Reads the values of options; what cannot be read is told in the words that people use. */
final class Values {
    private Values() {}

    static Duration duration(String text) {
        try {
            return Durations.parse(text);
        } catch (InvalidInput e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static LocalTime timeOfDay(String text) {
        try {
            return TimesOfDay.parse(text);
        } catch (InvalidInput e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a date; write it like 2027-03-28");
        }
    }

    static Set<DayOfWeek> weekdays(String text) {
        try {
            return Weekdays.parse(text.toLowerCase(Locale.ROOT));
        } catch (InvalidInput e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** One of a few words. */
    static ITypeConverter<String> oneOf(List<String> words) {
        return new OneOf(words);
    }

    private record OneOf(List<String> words) implements ITypeConverter<String>, Choice {
        @Override
        public String convert(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            if (!words.contains(word)) {
                throw new TypeConversionException("'" + text + "' is not one of " + String.join(", ", words));
            }
            return word;
        }
    }

    static GlobalOptions.Color color(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "auto" -> GlobalOptions.Color.AUTO;
            case "always" -> GlobalOptions.Color.ALWAYS;
            case "never" -> GlobalOptions.Color.NEVER;
            default -> throw new TypeConversionException("'" + text + "' is not auto, always or never");
        };
    }

    static Place place(String text) {
        for (Place place : Place.values()) {
            if (place.word().equals(text.toLowerCase(Locale.ROOT))) {
                return place;
            }
        }
        throw new TypeConversionException("'" + text + "' is not desk or mat");
    }

    static int volume(String text) {
        try {
            int volume = Integer.parseInt(text);
            if (volume >= 0 && volume <= 100) {
                return volume;
            }
        } catch (NumberFormatException e) {
            // Said below, the same as for a number out of range.
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from 0 to 100");
    }

    static int speed(String text) {
        return whole(text, 1, Rehearsal.FASTEST);
    }

    /** A whole number in a range, both ends included. */
    static int whole(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, the same as for a number out of range.
        }
        throw new TypeConversionException(
                Characters.quoted(text) + " is not a whole number from " + least + " to " + most);
    }
}
