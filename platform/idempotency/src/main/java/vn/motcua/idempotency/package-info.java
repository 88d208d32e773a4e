/** A command sent twice under one key is carried out once and answered the same both times. */
package vn.motcua.idempotency;
