package org.safecanvass.organisation.workflow;

/**
 * A poll as it is entered.
 *
 * @param ballot Democracy Club's id of the election, or of one ballot of it
 * @param council code of a council in whose area people vote
 */
public record NewPoll(String ballot, String council, String titleEn, String titleCy) {}
