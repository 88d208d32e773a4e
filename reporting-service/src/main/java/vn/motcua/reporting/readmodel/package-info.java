/**
 * The tables behind the figures: facts and marks of each subject, and the cube of sums over them, kept in step by one
 * transaction.
 */
package vn.motcua.reporting.readmodel;
