/** Lean clients that keep a server busy and tell how much it did and how long it took. */
package vn.motcua.benchmark.load;
