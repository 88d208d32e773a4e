/**
 * Where the bytes of files lie: each under its SHA-256, once, however many cases name it; written before any row names it, and
 * removed some time after none does.
 */
package vn.motcua.cases.files.content;
