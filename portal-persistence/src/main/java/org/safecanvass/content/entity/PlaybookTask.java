package org.safecanvass.content.entity;

import java.time.Duration;

/** A task that a case of some group brings with it; due hours count on the clock of the grade. */
public record PlaybookTask(
        String id, Words label, String ownerRoleId, Duration due, boolean mustDoBeforeClosing)
        implements Entry {}
