package org.safecanvass.audit.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries, newest first.
 *
 * @param next where older ones go on; null when there are none
 */
public record AuditPage(List<AuditEntry> entries, @Nullable AuditPosition next) {}
