/** Working calendars as versions: each decree that adds a holiday or swaps a day makes a new one, and no old one changes. */
package vn.motcua.catalog.calendars;
