/** Facts of the procedure catalogue: units, working calendars, fields, procedure versions, publication decisions. */
package vn.motcua.contracts.catalog;
