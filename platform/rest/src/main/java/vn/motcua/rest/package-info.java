/** Cursor pages and conditional requests, the same in every service. */
package vn.motcua.rest;
