/** What the services share in talking to PostgreSQL. */
package vn.motcua.database;
