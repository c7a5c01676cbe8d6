package org.glossator.store;

import org.jspecify.annotations.Nullable;

/// An edit out of a damaged project.
///
/// @param schemaEdit the change of the labels that made it, as it is called in the new project
record SalvagedEdit(LoggedEdit logged, @Nullable Long schemaEdit) {}
