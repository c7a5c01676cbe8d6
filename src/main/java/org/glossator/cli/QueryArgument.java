package org.glossator.cli;

import org.glossator.query.ParsedQuery;
import org.glossator.query.Problem;
import org.glossator.query.Query;
import org.glossator.schema.LabelSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// A query as it was typed.
///
/// @param name of the option or parameter that it was given by
record QueryArgument(CommandSpec spec, String name, String text) {

    /// @throws ParameterException if it is none; says where it goes wrong
    Query parsed(LabelSchema schema) {
        return switch (Query.parse(text, schema)) {
            case ParsedQuery.Good(Query good) -> good;
            case ParsedQuery.Bad(Problem problem) ->
                    throw new ParameterException(
                            spec.commandLine(),
                            "%s, character %d: %s"
                                    .formatted(name, problem.start() + 1, problem.message()));
        };
    }
}
