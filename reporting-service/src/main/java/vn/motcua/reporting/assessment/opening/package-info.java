/** Opening a round. */
package vn.motcua.reporting.assessment.opening;
