/**
 * What this service knows of the catalogue: its own replica, fed by events, so that reception goes on while the catalogue is
 * away.
 */
package vn.motcua.cases.catalogue;
