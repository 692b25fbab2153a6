/** Counting incidents, and showing counts without showing people. */
@NullMarked
package org.safecanvass.statistics.workflow;

import org.jspecify.annotations.NullMarked;
