/** What every page stands on: language, texts, times, headers, errors, house tags, health. */
@NullMarked
package org.safecanvass.platform.web;

import org.jspecify.annotations.NullMarked;
