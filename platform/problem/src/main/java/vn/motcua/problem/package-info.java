/**
 * How a service says no: RFC 9457 answers in Vietnamese (English on request), and the strict reading of JSON that leads to
 * them.
 */
package vn.motcua.problem;
