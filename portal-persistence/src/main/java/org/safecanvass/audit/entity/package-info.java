/** The trail of who did what to which record. */
@NullMarked
package org.safecanvass.audit.entity;

import org.jspecify.annotations.NullMarked;
