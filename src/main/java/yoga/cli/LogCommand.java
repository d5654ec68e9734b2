package yoga.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;
import yoga.practice.Characters;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.progress.Entry;
import yoga.store.JournalReading;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** {@code yoga log}: the records of the journal, newest last. */
final class LogCommand implements Command {
    /** On a terminal; more would scroll away. */
    private static final int USUAL_LIMIT = 20;

    private static final int HIGHEST_LIMIT = 1_000_000;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final OptionSpec since = OptionSpec.builder("--since")
            .paramLabel("DATE|DURATION")
            .type(String.class)
            .converters(LogCommand::checkSince)
            .description("Only from this day on, like 2026-11-01, or of this time until now, like 14d.")
            .build();
    private final OptionSpec limit = OptionSpec.builder("--limit")
            .paramLabel("N")
            .type(Integer.class)
            .converters(text -> Values.whole(text, 1, HIGHEST_LIMIT))
            .description("Only the last N. Default: " + USUAL_LIMIT + " on a terminal, else all.")
            .build();
    private final OptionSpec json = Command.flag("--json", "Write the records as JSON.");
    private final OptionSpec csv = Command.flag("--csv", "Write the records as CSV, for a spreadsheet.");

    private @Nullable CommandSpec spec;

    LogCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(
                spec, "yoga log", "yoga log --since 14d", "yoga log --csv", "yoga log feel 4 \"stiff after flight\"");
        spec.addOption(since).addOption(limit).addOption(json).addOption(csv);
        LogCommands.footer(spec);
    }

    private static String checkSince(String text) {
        try {
            date(text);
            return text;
        } catch (DateTimeParseException e) {
            try {
                Durations.parse(text);
                return text;
            } catch (InvalidInput neither) {
                throw new TypeConversionException(
                        Characters.quoted(text) + " is neither a date nor a duration; write it like 2026-11-01 or 14d");
            }
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    @Override
    public ExitCode run() {
        boolean asJson = Command.chosen(Objects.requireNonNull(spec), json, csv);
        boolean asCsv = !asJson && Command.on(csv);
        JournalReading reading = JournalKeeping.of(surroundings).file().read();
        if (!reading.readable()) {
            return ExitCode.FAILED;
        }
        List<Entry> all = since(reading.journal().entries());
        List<Entry> entries = all.subList(
                Math.max(0, all.size() - most(surroundings.terminals().out() && !asJson && !asCsv)), all.size());
        if (asJson) {
            surroundings.output().write(EntryForms.json(entries));
        } else if (asCsv) {
            surroundings.output().write(EntryForms.csv(entries));
        } else {
            write(entries, all.size() - entries.size());
        }
        return ExitCode.DONE;
    }

    private int most(boolean read) {
        Integer asked = limit.getValue();
        return asked == null ? (read ? USUAL_LIMIT : Integer.MAX_VALUE) : asked;
    }

    private List<Entry> since(List<Entry> entries) {
        String from = since.getValue();
        if (from == null) {
            return entries;
        }
        LocalDate day = day(from);
        Instant instant = day == null ? surroundings.now().toInstant().minus(Durations.parse(from)) : Instant.MIN;
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (day == null ? !entry.at().isBefore(instant) : !entry.day().isBefore(day)) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return date(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void write(List<Entry> entries, int before) {
        Page page = Page.of(surroundings, global);
        if (entries.isEmpty()) {
            page.paragraph(
                    0,
                    Ink.PLAIN,
                    since.getValue() == null
                            ? "Nothing here yet. 'yoga run morning' begins; 'yoga log feel 3' notes how your upper back"
                                    + " feels."
                            : "Nothing since then.");
        }
        if (before > 0) {
            page.line(Line.of(
                    Ink.FAINT,
                    page.shown("… " + before + " before; --limit " + (before + entries.size()) + " shows all")));
        }
        Table table = new Table(Ink.PLAIN, Ink.STRONG, Ink.PLAIN);
        for (Entry entry : entries) {
            table.row(EntryWords.when(entry), EntryWords.what(entry), EntryWords.how(entry));
        }
        table.write(page, surroundings.terminals().out());
        page.writeTo(surroundings.output());
    }
}
