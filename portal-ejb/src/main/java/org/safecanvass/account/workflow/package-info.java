/** People and programs: coming in, being let in, being let go. */
@NullMarked
package org.safecanvass.account.workflow;

import org.jspecify.annotations.NullMarked;
