/** What each topic's events do to the read model, the same way for events that come in and for a rebuild from the log. */
package vn.motcua.reporting.intake;
