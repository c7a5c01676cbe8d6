package org.glossator.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command that the others belong to. Without one of them the launcher opens the window, so
/// getting here without one is wrong usage.
@Command(
        name = "glossator",
        mixinStandardHelpOptions = true,
        versionProvider = GlossatorCommand.Version.class,
        synopsisHeading = "",
        customSynopsis = {
            "Usage: glossator [PROJECT]",
            "         opens the workbench",
            "       glossator COMMAND …",
            "         runs a command without a window"
        },
        description = "%nTurns letters into gold training data. Nothing leaves the machine.%n",
        commandListHeading = "%nCommands (glossator help COMMAND says more):%n",
        footer = {
            "",
            "Exit status: 0 done; 1 done in part, each failure named on standard error;",
            "2 wrong usage."
        },
        subcommands = HelpCommand.class)
final class GlossatorCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /// The version that the program was packaged as.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String packaged = GlossatorCommand.class.getPackage().getImplementationVersion();
            return new String[] {"glossator " + (packaged == null ? "(not packaged)" : packaged)};
        }
    }
}
