/** After the quarter the counters go on, by a clock that runs as fast as somebody wants to watch. */
package vn.motcua.replay.live;
