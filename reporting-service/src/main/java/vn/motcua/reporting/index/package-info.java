/** Indexes: definitions that are data, scored from figures, from what units declare, and from what people assess. */
package vn.motcua.reporting.index;
