/** The way into a running Motcua: nothing but its public interfaces and an integrator's token. */
package vn.motcua.replay.client;
