/** Who should know of a report: the national decision table, and which team fills each role. */
@NullMarked
package org.safecanvass.routing.workflow;

import org.jspecify.annotations.NullMarked;
