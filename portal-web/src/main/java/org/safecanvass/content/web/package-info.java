/** The national content on pages: whom to call. */
@NullMarked
package org.safecanvass.content.web;

import org.jspecify.annotations.NullMarked;
