/** The limit: threads that send PostgreSQL the same statements as case-service and do nothing else. */
package vn.motcua.benchmark.plain;
