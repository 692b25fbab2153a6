package org.safecanvass.platform.web.api;

import jakarta.json.JsonObject;

/** A body as it came and as it reads. */
public record JsonBody(byte[] bytes, JsonObject json) {}
