/** What the interface description says beyond the annotations: every operation's refusals, each as a problem. */
package vn.motcua.catalog.description;
