/** Administrative fields (lĩnh vực), under which procedures are filed and reports are broken down. */
package vn.motcua.catalog.fields;
