/** What a file is, by its content, and whether it may come in: neither its name nor its sender is believed. */
package vn.motcua.cases.files.inspection;
