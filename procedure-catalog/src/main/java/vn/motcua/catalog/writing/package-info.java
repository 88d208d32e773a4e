/** What every change of the catalogue shares: it waits for its turn, and it tells its facts in the same transaction. */
package vn.motcua.catalog.writing;
