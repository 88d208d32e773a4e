/** The tracking page as people read it: rendered here, in Vietnamese or English, without a script. */
package vn.motcua.cases.tracking.page;
