/** Periods that reports are drawn for, and the calendars that say when each begins and ends. */
package vn.motcua.reporting.periods;
