/**
 * A real PostgreSQL and a real Kafka broker as processes of this machine, for the launcher and for tests: no container, nothing
 * installed, data that outlives a SIGKILL.
 */
package vn.motcua.local;
