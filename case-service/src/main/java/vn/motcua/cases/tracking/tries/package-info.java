/** How often somebody may be wrong: per case code in all replicas together, and per client address in each. */
package vn.motcua.cases.tracking.tries;
