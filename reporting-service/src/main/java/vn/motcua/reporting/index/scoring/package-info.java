/** Scores by pure functions: the same definition and the same findings give the same points. */
package vn.motcua.reporting.index.scoring;
