package org.safecanvass.content.entity;

import java.util.Map;

/** How an organisation works on what it received. */
public record Handling(
        LifeCycle caseLife,
        LifeCycle reportLife,
        Map<Guard, String> guards,
        Thrive thrive,
        Entries<DecisionStep> decisionModel,
        Entries<Outcome> outcomes,
        Playbooks playbooks) {}
