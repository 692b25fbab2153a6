/** Reports, their drafts and what is added to them. */
@NullMarked
package org.safecanvass.incident.entity;

import org.jspecify.annotations.NullMarked;
