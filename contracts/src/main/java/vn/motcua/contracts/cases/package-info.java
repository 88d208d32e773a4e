/** Facts in the life of a case. None carries personal data: no name, identity number, address, phone, or free text. */
package vn.motcua.contracts.cases;
