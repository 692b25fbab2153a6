/** The operator's pages. */
@NullMarked
package org.safecanvass.organisation.web;

import org.jspecify.annotations.NullMarked;
