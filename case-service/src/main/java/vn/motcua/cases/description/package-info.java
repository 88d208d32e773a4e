/** How the interface describes itself: what holds for many operations is said once and written into each of them. */
package vn.motcua.cases.description;
