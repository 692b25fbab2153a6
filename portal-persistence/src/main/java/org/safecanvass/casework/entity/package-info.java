/** Cases: the sealed copy an organisation received, and what it did about it. */
@NullMarked
package org.safecanvass.casework.entity;

import org.jspecify.annotations.NullMarked;
