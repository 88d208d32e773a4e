/** Serves the dashboard: a page that asks this service's own interface, with the token of whoever looks at it. */
package vn.motcua.reporting.dashboard;
