/**
 * Events are written in the transaction that makes them true, and sent afterwards: nothing is told that did not happen, nothing
 * that happened stays untold.
 */
package vn.motcua.outbox;
