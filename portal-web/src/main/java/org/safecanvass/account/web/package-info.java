/** Who is signed in, and what the page may show them. */
@NullMarked
package org.safecanvass.account.web;

import org.jspecify.annotations.NullMarked;
