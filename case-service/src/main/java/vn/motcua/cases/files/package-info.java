/** Files that belong to a case: the documents that were handed in and, under a code of their own, the results that go out. */
package vn.motcua.cases.files;
