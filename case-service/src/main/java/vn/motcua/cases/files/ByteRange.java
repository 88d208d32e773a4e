package vn.motcua.cases.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a file: its first byte, counted from 0, and how many. */
record ByteRange(long from, long length) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes *= *(\\d{0,18}) *- *(\\d{0,18})", Pattern.CASE_INSENSITIVE);

    /**
     * What a {@code Range} header asks for (RFC 9110, section 14). Several ranges, other units and what cannot be read are as
     * if it were absent, which the RFC allows.
     *
     * @return null where the whole file is to be sent
     * @throws RangeNotSatisfiable when no byte of the file lies within
     */
    static ByteRange of(String header, long size) {
        Matcher range = header == null ? null : ONE_RANGE.matcher(header.trim());
        if (range == null || !range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return null;
        }
        boolean isSuffix = range.group(1).isEmpty();
        long first = isSuffix ? Math.max(0, size - Long.parseLong(range.group(2))) : Long.parseLong(range.group(1));
        long last = isSuffix || range.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(range.group(2)));
        if (!isSuffix && !range.group(2).isEmpty() && Long.parseLong(range.group(2)) < first) {
            return null;
        }
        if (first > last) {
            throw new RangeNotSatisfiable(size);
        }
        return new ByteRange(first, last - first + 1);
    }

    /** As {@code Content-Range} says it. */
    String of(long size) {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
