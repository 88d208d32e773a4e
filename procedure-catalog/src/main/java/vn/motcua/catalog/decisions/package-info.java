/** Publication decisions (quyết định công bố): the only way in which procedures come, change and go. */
package vn.motcua.catalog.decisions;
