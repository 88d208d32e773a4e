/** Scores as others published them, kept beside ours. */
package vn.motcua.reporting.index.published;
