// Package archive keeps snapshots (보존본): a dataset, the sources it was read
// from and what is needed to understand and repeat it, frozen into a BagIt bag
// (RFC 8493) that is never changed again.
//
//	ARCHIVE/2025/       a bag; a correction of it is 2025.1, beside it
//	ARCHIVE/2025.1/
//	ARCHIVE/checks.jsonl  a line for each snapshot made and each check of one
//
// In come the folder of a dataset, the files that hold its sources, and what
// the program says of itself. Out goes a bag under its name, or nothing: it is
// written and verified beside its place and gets its name last. Verifying
// names every file that was changed, is missing or is one too many.
//
// The package does not decide what rows mean nor how a document is read:
// reading again comes in as a function.
package archive
