/** A corrected calendar counts the due dates of open cases anew, and each case that moved says why. */
package vn.motcua.cases.redating;
