/** Measurements, run by hand on a quiet machine. */
package vn.motcua.reporting.benchmark;
