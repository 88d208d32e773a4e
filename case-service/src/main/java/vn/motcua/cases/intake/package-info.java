/**
 * Reception at the one-stop unit: a case is handed in, checked, and accepted or kept for a check; and read again by its code.
 */
package vn.motcua.cases.intake;
