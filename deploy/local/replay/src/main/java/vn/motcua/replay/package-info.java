/** The replay: loads a province, sends it a quarter and holds the answers against what was published. */
package vn.motcua.replay;
