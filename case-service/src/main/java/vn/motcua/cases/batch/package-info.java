/** One verb for many cases: each case its own transaction and its own answer, under the rules of the single verb. */
package vn.motcua.cases.batch;
