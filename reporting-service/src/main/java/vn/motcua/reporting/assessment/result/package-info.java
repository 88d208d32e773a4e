/** What a sheet comes to: the index engine scores what was computed with each side's points, and units are ranked by it. */
package vn.motcua.reporting.assessment.result;
