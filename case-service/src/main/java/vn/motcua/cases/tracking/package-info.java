/** What the public learns of a case that it knows the code and a second factor of, and of nobody behind it. */
package vn.motcua.cases.tracking;
