package org.copydesk.article;

/**
 * Something worth knowing about a story that is no fault: never changes the exit code.
 *
 * @param code stable name, kebab-case: {@code fallback-charset}, {@code empty-story}, {@code
 *     not-english}, {@code link-layer-unknown}
 * @param message one sentence for an editor
 */
public record Note(String code, String message) {}
