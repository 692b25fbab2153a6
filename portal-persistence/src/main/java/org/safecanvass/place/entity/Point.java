package org.safecanvass.place.entity;

/** A place on the ground in degrees (WGS 84). */
public record Point(double latitude, double longitude) {}
