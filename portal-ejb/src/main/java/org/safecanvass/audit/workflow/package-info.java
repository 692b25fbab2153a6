/** Recording who did what, in the transaction that does it. */
@NullMarked
package org.safecanvass.audit.workflow;

import org.jspecify.annotations.NullMarked;
