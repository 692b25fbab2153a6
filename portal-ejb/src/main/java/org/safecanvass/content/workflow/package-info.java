/** The content in force, and the instants by which answers are due. */
@NullMarked
package org.safecanvass.content.workflow;

import org.jspecify.annotations.NullMarked;
