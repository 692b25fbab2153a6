/** What every page and every answer shares. */
@NullMarked
package org.safecanvass.platform.web;

import org.jspecify.annotations.NullMarked;
