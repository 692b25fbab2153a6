/** Places, for programs. */
@NullMarked
package org.safecanvass.place.web;

import org.jspecify.annotations.NullMarked;
