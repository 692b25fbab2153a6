package org.safecanvass.statistics.workflow;

import java.time.LocalDate;
import org.safecanvass.statistics.entity.Breakdown;

/** The answer to a {@link FigureQuestion}, with the period that it covers, both days included. */
public record CountedIncidents(
        String council, LocalDate from, LocalDate to, Breakdown by, FigureTable figures) {}
