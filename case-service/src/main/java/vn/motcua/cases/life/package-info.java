/** One case from reception to handover: its states, what may follow what, and the clock that runs beside it. */
package vn.motcua.cases.life;
