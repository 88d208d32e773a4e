/** Who calls, in which roles, and within which units of the tree: asked the same way by every service. */
package vn.motcua.identity;
