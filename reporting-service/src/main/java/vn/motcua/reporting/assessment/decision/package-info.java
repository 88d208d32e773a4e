/** The decision that ranks the units of a round and seals everything it rests on. */
package vn.motcua.reporting.assessment.decision;
