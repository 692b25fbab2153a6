/** People, the organisations they belong to, and what each may do there. */
@NullMarked
package org.safecanvass.account.entity;

import org.jspecify.annotations.NullMarked;
