package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
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
        List<Manifest> manifests = Verification.manifests(folder);
        if (manifests.isEmpty()) {
            failures.add(folder + ": holds no export with a manifest");
        }
        for (Manifest manifest : manifests) {
            verify(manifest, failures);
        }
        return failures.status();
    }

    private void verify(Manifest manifest, Failures failures) throws IOException {
        Optional<FormatName> name = FormatName.named(manifest.format());
        if (name.isEmpty()) {
            failures.add(manifest.format() + ": is no format that this program knows");
            return;
        }
        FormatOptions options = FormatOptions.of(manifest.options(), SchemaFile.shipped());
        Verification verification = Verification.of(name.get().with(options), manifest, folder);
        verification
                .differences()
                .forEach(difference -> failures.add(manifest.format() + ": " + difference));
        if (verification.same()) {
            terminal.out()
                    .printf(
                            "%s: as it was written: %,d letters, %,d spans%n",
                            manifest.format(), verification.letters(), verification.spans());
        }
        new PythonCheck(python, terminal, failures).of(name.get(), folder);
    }
}
