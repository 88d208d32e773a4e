/** The forms the province reports on, filled from the figures. */
package vn.motcua.reporting.forms;
