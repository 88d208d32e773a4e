/**
 * Figures for a unit and a period as of an instant: summed from the cube, broken down, and traced back to the codes behind
 * them.
 */
package vn.motcua.reporting.indicators;
