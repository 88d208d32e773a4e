package vn.motcua.reporting.dashboard;

import jakarta.ws.rs.core.EntityTag;

/**
 * A file of the page.
 *
 * @param tag changes with the content
 */
record BoardFile(String content, String type, EntityTag tag) {
}
