/** What crossed from one organisation to another, to whom, why, and its hash. */
@NullMarked
package org.safecanvass.delivery.entity;

import org.jspecify.annotations.NullMarked;
