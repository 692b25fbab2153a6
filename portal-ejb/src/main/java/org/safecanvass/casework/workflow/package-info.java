/** Working a case: queue, acknowledgement, assessment, messages, outcome. */
@NullMarked
package org.safecanvass.casework.workflow;

import org.jspecify.annotations.NullMarked;
