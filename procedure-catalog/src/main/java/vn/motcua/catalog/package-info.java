/** The procedure catalogue: what the province's units do for people, in which terms, and which decision says so. */
package vn.motcua.catalog;
