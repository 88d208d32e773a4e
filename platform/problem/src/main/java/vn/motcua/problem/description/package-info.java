/** What every service's interface description says of problems. */
package vn.motcua.problem.description;
