/// What the QA lead sees: findings over a project, differences between reviewers, spot checks and
/// numbers. Panes only: they show records of `quality` and `session` and tell what was chosen; what
/// is then done, and the commands and keys, belong to `ui.shell`.
@NullMarked
package org.glossator.ui.quality;

import org.jspecify.annotations.NullMarked;
