package org.safecanvass.content.entity;

import java.util.Set;

/** Who stands accused, and the roles that must therefore never receive the report. */
public record AccusedLine(String id, Words label, Set<String> forbiddenRoleIds, String meaning)
        implements Entry {}
