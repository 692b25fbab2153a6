/** The auditor's page. */
@NullMarked
package org.safecanvass.audit.web;

import org.jspecify.annotations.NullMarked;
