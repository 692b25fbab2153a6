package org.safecanvass.incident.workflow;

import org.jspecify.annotations.Nullable;

/**
 * Opens a report: its reference for the account or program that made it, or its return code, by
 * itself or together with the reference.
 */
public record ReportKey(@Nullable String reference, @Nullable String code) {}
