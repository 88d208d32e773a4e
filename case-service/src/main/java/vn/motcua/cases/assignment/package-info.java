/** Who has a case in hand within a unit, and who takes the place of somebody absent. */
package vn.motcua.cases.assignment;
