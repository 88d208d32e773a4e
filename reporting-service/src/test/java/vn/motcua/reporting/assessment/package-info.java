/** Assessments over HTTP. */
package vn.motcua.reporting.assessment;
