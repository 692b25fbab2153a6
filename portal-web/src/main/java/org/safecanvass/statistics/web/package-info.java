/** Pages and tables of figures. */
@NullMarked
package org.safecanvass.statistics.web;

import org.jspecify.annotations.NullMarked;
