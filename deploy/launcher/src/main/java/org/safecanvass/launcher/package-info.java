/** Starts the database, the schema and the server on one machine, and stops them together. */
@NullMarked
package org.safecanvass.launcher;

import org.jspecify.annotations.NullMarked;
