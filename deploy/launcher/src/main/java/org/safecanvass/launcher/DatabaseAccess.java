package org.safecanvass.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How the portal reaches its database: as the application, and as the owner who migrates. */
record DatabaseAccess(String url, Login application, Login owner) {
    DatabaseAccess {
        url = withOption(withOption(url, "currentSchema", "portal"), "stringtype", "unspecified");
    }

    Connection connectAs(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.role(), login.password());
    }

    private static String withOption(String url, String name, String value) {
        if (url.matches(".*[?&]" + name + "=.*")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
