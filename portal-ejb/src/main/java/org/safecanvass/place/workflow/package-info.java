/** Looking places, forces, parties and elections up in the reference facts. */
@NullMarked
package org.safecanvass.place.workflow;

import org.jspecify.annotations.NullMarked;
