// Package ledger is the memory of the nightly run (장부): one SQLite file that
// people can open with sqlite3. It knows runs, sources, items, fetches,
// versions of documents, readings with the reader's version, issues and
// publications.
//
// In come facts, each in one transaction; out they go again in a fixed order.
// The ledger holds nothing that is not also in the store, in the readings, in
// the summaries of runs or in the publications, so that it can be made again
// from these. It decides nothing.
package ledger
