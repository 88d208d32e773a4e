/** What every topic shares: how events are named and which records they carry. Nothing here knows a framework or a table. */
package vn.motcua.contracts;
