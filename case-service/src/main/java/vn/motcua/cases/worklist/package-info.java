/** The officer's day: what lies on whose desk and when it is due, what it adds up to, and any case found by words. */
package vn.motcua.cases.worklist;
