/** Where cases lie: partitions by month of submission, and the plain SQL that Hibernate does not write. */
package vn.motcua.cases.store;
