/** Figures as they were reported, sealed, and what differs from them now. Names no workflow. */
package vn.motcua.reporting.seals;
