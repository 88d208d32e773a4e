/** Counts what is to come: the cases that fall due within the next days. */
package vn.motcua.reporting.ahead;
