/** The whole portal as it is started for people, tried from outside. */
@NullMarked
package org.safecanvass.acceptance;

import org.jspecify.annotations.NullMarked;
