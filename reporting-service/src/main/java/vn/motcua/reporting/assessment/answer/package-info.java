/** Rounds, sheets and rankings over HTTP and as workbooks. */
package vn.motcua.reporting.assessment.answer;
