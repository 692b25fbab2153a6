/** The schema: how it is made, and the check that it still keeps tenants apart. */
@NullMarked
package org.safecanvass.platform.schema;

import org.jspecify.annotations.NullMarked;
