/** Organisations, which are the tenants, and their teams. */
@NullMarked
package org.safecanvass.organisation.entity;

import org.jspecify.annotations.NullMarked;
