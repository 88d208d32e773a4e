/** A round: who is assessed by whom, by which definition, until it is decided. */
package vn.motcua.reporting.assessment.round;
