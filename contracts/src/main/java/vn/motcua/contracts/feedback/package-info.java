/** Facts about citizens' feedback and their satisfaction with handled cases. None carries personal data or free text. */
package vn.motcua.contracts.feedback;
