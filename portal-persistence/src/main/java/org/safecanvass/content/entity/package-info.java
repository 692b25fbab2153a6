/** The national content in two languages: what may be asked, who is told, how long it may take. */
@NullMarked
package org.safecanvass.content.entity;

import org.jspecify.annotations.NullMarked;
