package org.safecanvass.launcher;

/** The first thing that an exception says. */
final class FirstLine {
    private FirstLine() {}

    static String of(Exception exception) {
        return String.valueOf(exception.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(exception.getClass().getSimpleName());
    }
}
