// Package scheme is the registry of certification and designation programmes
// (인증제) and their words.
//
// In come printed words; out come the programme they name, what it certifies,
// and what was decided. A programme that is known by an id of its own is a file
// in words/; every other programme goes by its printed name, which ID and Name
// make from the words. The package refuses to decide whether a release certifies
// anything: it knows names, no sentences.
//
// Input may be raw or folded: spaces, apostrophes and middle dots are matched
// in all their spellings.
package scheme
