/** Derives the whole read model again from the events, beside the tables in use, and compares the two cell by cell. */
package vn.motcua.reporting.rebuild;
