/** Points by ratio, as a decree draws them. */
package vn.motcua.reporting.index.curve;
