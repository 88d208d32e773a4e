/**
 * The legal clock: from a reception instant, a statutory time limit, the pauses and a working calendar to the due date
 * and a ledger that explains it. Everything here is immutable, thread-safe, free of I/O and never asks what time it
 * is.
 */
package vn.motcua.workingtime;
