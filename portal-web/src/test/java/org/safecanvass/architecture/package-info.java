/** The rules of the architecture, kept over all three modules of the portal. */
@NullMarked
package org.safecanvass.architecture;

import org.jspecify.annotations.NullMarked;
