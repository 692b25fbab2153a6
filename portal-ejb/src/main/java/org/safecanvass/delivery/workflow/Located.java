package org.safecanvass.delivery.workflow;

import org.jspecify.annotations.Nullable;
import org.safecanvass.place.entity.Council;

/** The council and, if it is known, the ward of an incident; neither where no place was given. */
record Located(@Nullable Council council, @Nullable String wardCode) {
    static final Located NOWHERE = new Located(null, null);
}
