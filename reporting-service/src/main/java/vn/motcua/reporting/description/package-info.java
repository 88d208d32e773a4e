/** What the description of the interface says of every operation alike. */
package vn.motcua.reporting.description;
