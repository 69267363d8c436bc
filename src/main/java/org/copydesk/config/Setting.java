package org.copydesk.config;

/**
 * Something that a desk has decided, and where.
 *
 * @param value what
 * @param origin where it is written
 */
public record Setting<T>(T value, Origin origin) {}
