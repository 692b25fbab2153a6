/** The register of organisations and teams. */
@NullMarked
package org.safecanvass.organisation.workflow;

import org.jspecify.annotations.NullMarked;
