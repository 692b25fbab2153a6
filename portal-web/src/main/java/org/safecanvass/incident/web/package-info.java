/** The form of a report: what was typed so far, and the draft that keeps it. */
@NullMarked
package org.safecanvass.incident.web;

import org.jspecify.annotations.NullMarked;
