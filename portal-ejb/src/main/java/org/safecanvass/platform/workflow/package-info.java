/** How use cases run: tenant, authorisation, clock, settings, jobs. */
@NullMarked
package org.safecanvass.platform.workflow;

import org.jspecify.annotations.NullMarked;
