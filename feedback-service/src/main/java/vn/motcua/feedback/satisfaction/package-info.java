/** How satisfied people are with the handling of their cases: one response stands for each handled case. */
package vn.motcua.feedback.satisfaction;
