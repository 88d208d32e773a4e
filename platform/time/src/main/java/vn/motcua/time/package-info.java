/** The injected clock, the civil time zone of the province, and identifiers that sort by time. */
package vn.motcua.time;
