/** How fast a whole Motcua is, as ratios to what the same PostgreSQL does for plain JDBC in the same run. */
package vn.motcua.benchmark;
