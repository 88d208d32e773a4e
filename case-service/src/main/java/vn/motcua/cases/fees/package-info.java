/** Fees of the procedure version that a case was handed in under: what is owed, and what was paid of it. */
package vn.motcua.cases.fees;
