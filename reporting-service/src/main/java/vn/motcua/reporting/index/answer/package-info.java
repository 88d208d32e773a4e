/** Scores, rankings and what-ifs over HTTP. */
package vn.motcua.reporting.index.answer;
