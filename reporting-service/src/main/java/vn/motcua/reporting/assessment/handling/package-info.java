/** What both sides do to a sheet. */
package vn.motcua.reporting.assessment.handling;
