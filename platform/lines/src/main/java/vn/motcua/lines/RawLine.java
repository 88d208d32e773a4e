package vn.motcua.lines;

/**
 * A line as it came.
 *
 * @param number from 1 within the request, blank lines counted
 * @param bytes null when it was longer than a line may be
 */
public record RawLine(long number, byte[] bytes) {
}
