package org.glossator.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Suggestion;
import org.glossator.schema.SchemaFile;

/// A project on disk with the letter that the program ships, and a clock that stands still.
final class SampleProject {

    static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private SampleProject() {}

    static ProjectStore open(Path project) {
        return ProjectStore.openOrCreate(project, SchemaFile.shipped(), CLOCK);
    }

    /// Changes a project that is closed behind the program's back, as damage does.
    static void change(Path project, String... statements) throws SQLException {
        try (Database database = Database.existing(ProjectPath.file(project), ProjectKey.none());
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /// Recovers a project without a password.
    static RecoveryReport recover(Path project, Path out) {
        return Recovery.recover(
                project, out, ProjectKey.none(), SchemaFile.shipped(), CLOCK, Advance.unwatched());
    }

    /// A real letter, with its line ends folded.
    static Letter letter() {
        String resource = "/assets/letters/000_47fe36eff498bcee.txt";
        try (InputStream in = SampleProject.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Letter.of("000_47fe36eff498bcee", text.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The real letter with a line of its own, so that it is another one.
    static Letter letter(int number) {
        return Letter.of("letter " + number, letter().text() + "\nPage " + number);
    }

    /// A suggestion for every word of at least seven letters: enough to work on.
    static List<Suggestion> suggestions(Letter letter) {
        List<Suggestion> suggestions = new ArrayList<>();
        int start = 0;
        for (String word : letter.text().split("(?<=\\s)|(?=\\s)")) {
            int end = start + word.length();
            if (word.length() >= 7) {
                Attributes attributes =
                        Attributes.of("ingredient", word).with("strength", "10/325mg “é”");
                suggestions.add(
                        Suggestion.of(new Span(start, end), "DRUG", attributes, "long.word", 0.25));
            }
            start = end;
        }
        return suggestions;
    }
}
