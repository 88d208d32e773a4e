/** Periodic reports on their way from draft to the unit above, sealed when they are sent, and what became of their figures. */
package vn.motcua.reporting.reports;
