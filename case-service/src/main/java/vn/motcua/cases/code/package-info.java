/** Case codes: what they look like and how they are allotted, unique and never reused. */
package vn.motcua.cases.code;
