/** Sample data: made at the first start by running the use cases, at times of the past year. */
@NullMarked
package org.safecanvass.sample.workflow;

import org.jspecify.annotations.NullMarked;
