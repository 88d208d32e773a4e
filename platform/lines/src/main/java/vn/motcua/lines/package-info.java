/** Streams of JSON lines from other systems: read one at a time, stored in chunks, answered line by line. */
package vn.motcua.lines;
