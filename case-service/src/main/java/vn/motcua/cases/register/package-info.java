/** The case register (sổ theo dõi hồ sơ, form 06 of Circular 01/2018/TT-VPCP) of a one-stop unit, as rows and as a workbook. */
package vn.motcua.cases.register;
