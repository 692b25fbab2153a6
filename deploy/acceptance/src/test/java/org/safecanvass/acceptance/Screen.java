package org.safecanvass.acceptance;

/** The two widths that the pages are designed for, and the narrowest that they must bear. */
public enum Screen {
    NARROW(320, 640),
    PHONE(390, 844),
    DESK(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
