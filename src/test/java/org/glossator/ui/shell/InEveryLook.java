package org.glossator.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A test that takes a picture light and dark, with writing of the usual size and twice as large.
/// It takes whether it is dark, how often the usual size, and what pictures of that look are
/// called.
@ParameterizedTest
@CsvSource({"false, 1, light", "true, 1, dark", "false, 2, light-200", "true, 2, dark-200"})
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface InEveryLook {}
