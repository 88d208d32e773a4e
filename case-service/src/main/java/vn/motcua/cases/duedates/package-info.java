/** The legal clock as an interface of its own: any system may ask when something is due, and why. */
package vn.motcua.cases.duedates;
