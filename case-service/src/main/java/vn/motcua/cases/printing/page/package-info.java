/**
 * From a model and a template to a PDF: templates that an administrator can replace, fonts, QR codes, and nothing from outside.
 */
package vn.motcua.cases.printing.page;
