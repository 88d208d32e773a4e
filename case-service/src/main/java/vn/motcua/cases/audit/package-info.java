/** What auditors, and applicants through those who serve them, are shown of the audit. */
package vn.motcua.cases.audit;
