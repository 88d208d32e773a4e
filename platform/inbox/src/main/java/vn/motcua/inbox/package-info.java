/** Events of other services, applied once and in order, with the consumer's progress in the same transaction. */
package vn.motcua.inbox;
