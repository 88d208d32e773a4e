/** The sample province: its units, holidays and procedures, and the decisions that publish them. */
package vn.motcua.replay.province;
