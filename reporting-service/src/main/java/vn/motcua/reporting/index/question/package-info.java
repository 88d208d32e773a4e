/** Which index, which unit, which period: asked alike by everything that has an index in its address. */
package vn.motcua.reporting.index.question;
