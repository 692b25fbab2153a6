/** Whether the sample data are there. */
@NullMarked
package org.safecanvass.sample.web;

import org.jspecify.annotations.NullMarked;
