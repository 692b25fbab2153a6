package org.safecanvass.platform.workflow;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Where the application's own connections come from; the launcher says where, as whom, with what.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=portal.database.url}",
        user = "${MPCONFIG=portal.database.user}",
        password = "${MPCONFIG=portal.database.password}",
        minPoolSize = 4,
        maxPoolSize = 32)
public class PortalDataSource {}
