package yoga.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yoga.job.HoursTest.WEEKDAYS;
import static yoga.job.HoursTest.hours;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFilesTest {
    @TempDir
    private Path home;

    @Test
    void filesAreWrittenWithTheirFoldersAndRemovedAgain() throws IOException {
        Plan plan = plan("09:00");

        JobFiles.write(plan);

        assertThat(files()).containsExactlyInAnyOrderElementsOf(paths(plan));
        for (JobFile file : plan.files()) {
            assertThat(file.path()).hasBinaryContent(file.bytes());
        }
        assertThat(JobFiles.remove(plan)).isEqualTo(paths(plan));
        assertThat(files()).isEmpty();
        assertThat(JobFiles.remove(plan)).isEmpty();
    }

    @Test
    void oursAreReplacedAndWhateverElseIsThereStays() throws IOException {
        Path other = Files.writeString(
                Files.createDirectories(home.resolve("systemd/user")).resolve("other.timer"), "[Timer]\n");
        JobFiles.write(plan("09:00"));

        JobFiles.write(plan("10:00"));

        assertThat(plan("10:00").files().get(1).path()).content().contains("10..17:*:00");
        assertThat(files()).hasSize(3);
        JobFiles.remove(plan("11:00"));
        assertThat(files()).containsExactly(other);
        assertThat(other).hasContent("[Timer]\n");
    }

    @Test
    void aFileOfTheSameNameIsLeftAsItIs() throws IOException {
        Plan plan = plan("09:00");
        Path timer = plan.files().get(1).path();
        Files.createDirectories(timer.getParent());
        Files.writeString(timer, "[Timer]\nOnCalendar=daily\n");

        assertThatThrownBy(() -> JobFiles.write(plan))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(timer + ": it was not made by yoga rescue install, and is left as it is");
        assertThatThrownBy(() -> JobFiles.remove(plan)).isInstanceOf(FileAlreadyExistsException.class);

        assertThat(files()).containsExactly(timer);
        assertThat(timer).hasContent("[Timer]\nOnCalendar=daily\n");
    }

    @Test
    void theFileForWindowsIsKnownAgainInItsOwnEncoding() throws IOException {
        Plan plan = new Job(List.of("javaw"), Map.of(), hours("09:00", "PT8H", WEEKDAYS)).taskScheduler(home);

        JobFiles.write(plan);
        JobFiles.write(plan);

        assertThat(JobFiles.remove(plan)).isEqualTo(paths(plan));
    }

    @Test
    void aFolderThatIsAFileIsReported() throws IOException {
        Files.writeString(home.resolve("systemd"), "");

        assertThatThrownBy(() -> JobFiles.write(plan("09:00"))).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly(home.resolve("systemd"));
    }

    private Plan plan(String from) {
        return new Job(List.of("/yoga"), Map.of(), hours(from, "PT8H", WEEKDAYS)).systemd(home);
    }

    private static List<Path> paths(Plan plan) {
        return plan.files().stream().map(JobFile::path).toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
