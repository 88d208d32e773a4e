/** The tree of units: who stands below whom, at which level, from when to when. */
package vn.motcua.catalog.units;
