/** What an index consists of, read from rule files and checked before anything is scored by it. */
package vn.motcua.reporting.index.definition;
