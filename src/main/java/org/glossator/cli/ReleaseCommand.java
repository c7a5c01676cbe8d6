package org.glossator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Freezes a corpus under a version, writes it with a dataset card, and says what changed"
                    + " from one version to another.",
            "release create, list, diff, write; each has a --help."
        })
final class ReleaseCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "release needs create, list, diff or write");
    }
}
