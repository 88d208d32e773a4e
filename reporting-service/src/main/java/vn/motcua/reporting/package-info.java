/** Indicators of the province as sums of marks: what other services told as events, counted as of any instant. */
package vn.motcua.reporting;
