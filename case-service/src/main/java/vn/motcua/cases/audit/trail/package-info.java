/** Who read and who changed what: an entry for each act, written with the act. */
package vn.motcua.cases.audit.trail;
