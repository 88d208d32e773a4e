/** What this service keeps of the catalogue: the tree of units and the working calendar, fed by the catalogue's events. */
package vn.motcua.feedback.catalogue;
