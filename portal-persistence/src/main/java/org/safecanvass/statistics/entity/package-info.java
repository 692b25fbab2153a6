/** Counts without people. */
@NullMarked
package org.safecanvass.statistics.entity;

import org.jspecify.annotations.NullMarked;
