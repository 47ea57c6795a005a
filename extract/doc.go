// Package extract is the front door of reading: the bytes of one source go
// in, a Reading with every stage's result comes out.
//
// It chooses the reader by content, never by name, and turns what cannot be
// read into a Refusal that says what, why and what to do. It does no I/O and
// decides nothing about what the words mean; that is extract/release.
package extract
