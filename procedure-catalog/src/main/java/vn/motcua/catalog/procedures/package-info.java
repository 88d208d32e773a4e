/** Procedures through their versions: what each asks for, how long it may take, what it costs, and from when to when. */
package vn.motcua.catalog.procedures;
