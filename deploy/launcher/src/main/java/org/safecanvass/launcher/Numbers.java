package org.safecanvass.launcher;

/** Reads a whole number of a setting. */
final class Numbers {
    private Numbers() {}

    static int between(String name, String text, int lowest, int highest) {
        if (text.matches("\\d{1,9}")) {
            var number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        throw new LaunchFault(
                "%s is \"%s\". Set it to a number from %d to %d."
                        .formatted(name, text, lowest, highest));
    }
}
