package vn.motcua.cases.files.content;

/**
 * Bytes by what they are.
 *
 * @param sha256 64 hexadecimal digits, lower case
 * @param size in bytes
 */
public record Content(String sha256, long size) {
}
