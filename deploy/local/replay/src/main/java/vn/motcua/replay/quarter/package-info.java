/** A made-up quarter of case handling that adds up to the figures the province published. */
package vn.motcua.replay.quarter;
