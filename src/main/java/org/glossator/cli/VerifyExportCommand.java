package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.export.FormatOptions;
import org.glossator.export.Manifest;
import org.glossator.export.Verification;
import org.glossator.export.catalog.FormatName;
import org.glossator.schema.SchemaFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-export",
        mixinStandardHelpOptions = true,
        description = {
            "Checks exports against what stands beside them: each file, letter and span.",
            "Where there is a Python with the library that a form is for, that reads it too."
        })
final class VerifyExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--python",
            paramLabel = "FILE",
            description = "The Python that is asked; \"${DEFAULT-VALUE}\" if not given.")
    private String python = "python3";

    @Parameters(paramLabel = "DIR", description = "The folder that was exported to.")
    private Path folder = Path.of("");

    VerifyExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Failures failures = new Failures(terminal.err());
        int found = 0;
        for (Path place : Verification.places(folder)) {
            for (Manifest manifest : Verification.manifests(place)) {
                found++;
                verify(manifest, place, failures);
            }
        }
        if (found == 0) {
            failures.add(folder + ": holds no export with a manifest");
        }
        return failures.status();
    }

    private void verify(Manifest manifest, Path place, Failures failures) throws IOException {
        Optional<FormatName> name = FormatName.named(manifest.format());
        if (name.isEmpty()) {
            failures.add(called(manifest, place) + ": is no format that this program knows");
            return;
        }
        FormatOptions options = FormatOptions.of(manifest.options(), SchemaFile.shipped());
        Verification verification = Verification.of(name.get().with(options), manifest, place);
        verification
                .differences()
                .forEach(difference -> failures.add(called(manifest, place) + ": " + difference));
        if (verification.same()) {
            terminal.out()
                    .printf(
                            "%s: as it was written: %,d letters, %,d spans%n",
                            called(manifest, place), verification.letters(), verification.spans());
        }
        new PythonCheck(python, terminal, failures).of(name.get(), place);
    }

    private String called(Manifest manifest, Path place) {
        String side = folder.relativize(place).toString();
        return side.isEmpty() ? manifest.format() : side + "/" + manifest.format();
    }
}
