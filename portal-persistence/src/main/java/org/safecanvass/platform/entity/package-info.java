/** What every capability stands on: identity, errors, ownership by a tenant. */
@NullMarked
package org.safecanvass.platform.entity;

import org.jspecify.annotations.NullMarked;
