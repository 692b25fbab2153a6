/** Reference facts about places and polls in the United Kingdom; they belong to no tenant. */
@NullMarked
package org.safecanvass.place.entity;

import org.jspecify.annotations.NullMarked;
