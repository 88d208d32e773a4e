/** Kills the parts of a Motcua in the middle of the replay and looks whether anything was lost or told twice. */
package vn.motcua.benchmark.crash;
