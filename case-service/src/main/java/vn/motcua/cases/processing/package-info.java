/** What is done to a case after reception: each verb one address, one transaction, one step in the history. */
package vn.motcua.cases.processing;
