/** A unit's sheet in a round: its key tasks, its own scores and the appraiser's, and what was said about them. */
package vn.motcua.reporting.assessment.sheet;
