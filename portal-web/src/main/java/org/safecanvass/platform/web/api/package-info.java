/** What all resources of the API share: strict bodies, problems, languages, conditions. */
@NullMarked
package org.safecanvass.platform.web.api;

import org.jspecify.annotations.NullMarked;
