/** Writing a report: drafts, checking, keeping, finding again. */
@NullMarked
package org.safecanvass.incident.workflow;

import org.jspecify.annotations.NullMarked;
