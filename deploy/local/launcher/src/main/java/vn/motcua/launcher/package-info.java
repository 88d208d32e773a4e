/** A whole Motcua on one machine: PostgreSQL, Kafka and the four services, started, watched and stopped by one command. */
package vn.motcua.launcher;
