/** What units declare because no event tells it, kept with its source and who declared it when. */
package vn.motcua.reporting.index.inputs;
