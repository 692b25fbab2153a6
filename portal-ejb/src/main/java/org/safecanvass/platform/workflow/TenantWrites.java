package org.safecanvass.platform.workflow;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something that waits until an organisation's work is done, and is then written as that
 * organisation.
 */
public interface TenantWrites {
    void write(Connection connection) throws SQLException;
}
