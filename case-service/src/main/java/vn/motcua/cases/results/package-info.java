/** Results of cases as documents: number, date, signer, and the file where it is electronic. */
package vn.motcua.cases.results;
