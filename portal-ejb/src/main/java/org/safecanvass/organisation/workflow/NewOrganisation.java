package org.safecanvass.organisation.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.content.entity.OrganisationKind;

/**
 * An organisation that the reference facts do not bring along.
 *
 * @param party id at the Electoral Commission; null for an independent campaign and other kinds
 * @param council code of the council in whose area it is; null for parties and legislatures
 * @param language the one it prefers, en or cy
 */
public record NewOrganisation(
        OrganisationKind kind,
        String nameEn,
        String nameCy,
        @Nullable String party,
        @Nullable String council,
        String language) {}
