/** The pages that lead a reporter from the first question to an answer. */
@NullMarked
package org.safecanvass.delivery.web;

import org.jspecify.annotations.NullMarked;
