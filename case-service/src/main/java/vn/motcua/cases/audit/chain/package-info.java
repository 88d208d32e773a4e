/** The chain of sealed entries: how they get into it, how they are read, and how its oldest part goes. */
package vn.motcua.cases.audit.chain;
