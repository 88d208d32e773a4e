/** How often the outside world may call what needs no token: per client address, and per feedback where secrets are guessed. */
package vn.motcua.feedback.throttle;
