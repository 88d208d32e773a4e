/** Pages in XHTML to PDF/A for archives, in a font that has every Vietnamese letter, and nothing from outside the page. */
package vn.motcua.pdf;
