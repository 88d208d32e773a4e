/** What the tests of every service share: real components, tokens, topics, architecture rules and the drift of interfaces. */
package vn.motcua.testing;
