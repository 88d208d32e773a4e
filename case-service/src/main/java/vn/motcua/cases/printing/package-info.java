/** The papers of a case, forms 01 to 06 and the stop notice: which of them a case has, and what stands in each. */
package vn.motcua.cases.printing;
