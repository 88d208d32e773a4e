/** Set-based statements where an entity at a time would be too slow, with one exception for what PostgreSQL refuses. */
package vn.motcua.feedback.store;
