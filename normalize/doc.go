// Package normalize makes records of the facts of a release.
//
// In come the facts that extract/release read from one document, verbatim and
// with positions; out come a Draft: the release's own row, records of cities,
// services, criteria, rounds, practices and plans, the tables, a piece of
// evidence for every cell and an issue for everything that was not understood
// or not reconciled. Merge joins the drafts of many sources to one dataset.
//
// Facts in = records + issues: every holder, count, criterion, practice and
// plan of the facts is either told by the evidence of a record or named by an
// issue. Records and Merge are pure and do no I/O; Merge does not depend on
// the order of the drafts.
//
// The package refuses to decide what it was not told: a place that several
// provinces have, a class printed in two ways, a count that does not agree
// are issues with the candidates, never a guess.
package normalize
