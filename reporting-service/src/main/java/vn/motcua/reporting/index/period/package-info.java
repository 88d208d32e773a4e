/** Calendar periods, in which indexes are counted; reports have their own calendar. */
package vn.motcua.reporting.index.period;
