/** The officers' pages: the queue and the case. */
@NullMarked
package org.safecanvass.casework.web;

import org.jspecify.annotations.NullMarked;
