package org.safecanvass.content.entity;

import java.util.List;

/** What happened, in the words of the person it happened to, with its crosswalks to other lists. */
public record Category(
        String id,
        String groupId,
        Words label,
        Words hint,
        Words examples,
        Grade defaultGrade,
        Likelihood likelyOffence,
        String surveyScenario,
        String policeSafetyCategory,
        String policeUkCategory,
        List<String> offenceCodes,
        PlaceNeed placeNeed,
        Words evidenceHint,
        String accusedLineId,
        boolean sensitive,
        String note,
        int version,
        int sort)
        implements Entry {}
