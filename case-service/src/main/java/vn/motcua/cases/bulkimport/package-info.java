/** Cases that other systems hold already come in with their past, line by line, through the same verbs as live ones. */
package vn.motcua.cases.bulkimport;
