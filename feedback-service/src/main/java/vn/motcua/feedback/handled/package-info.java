/** Which cases have been handled, as the case service's events tell it: only these can be responded to. */
package vn.motcua.feedback.handled;
