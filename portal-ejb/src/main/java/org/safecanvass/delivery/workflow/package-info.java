/** Sending a report: who is proposed, who gets a copy, what comes back. */
@NullMarked
package org.safecanvass.delivery.workflow;

import org.jspecify.annotations.NullMarked;
