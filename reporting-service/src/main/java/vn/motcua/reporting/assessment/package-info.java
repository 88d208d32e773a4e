/** Units assessed by people, by any index: sheets scored by the unit and by the appraiser, ranked, and sealed by a decision. */
package vn.motcua.reporting.assessment;
