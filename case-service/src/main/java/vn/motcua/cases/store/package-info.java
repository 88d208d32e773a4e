/** Where cases lie: partitions by month of submission, and which case another system's key names. */
package vn.motcua.cases.store;
