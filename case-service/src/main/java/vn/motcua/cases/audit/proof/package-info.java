/**
 * What the audit chain is and how it is checked: plain Java that needs no running service, so that an auditor can run it
 * anywhere.
 */
package vn.motcua.cases.audit.proof;
