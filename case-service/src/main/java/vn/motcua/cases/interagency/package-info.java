/**
 * Cases that go through several agencies (một cửa liên thông): who takes part, how long each holds them, and sending them back.
 */
package vn.motcua.cases.interagency;
