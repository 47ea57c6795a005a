// Package report turns a dataset into the files of a static page: the matrix
// of cities by year, timelines, criteria over the years, every release with
// its tables and issues, and for every value the place it was printed at.
//
// In come the rows of a dataset and, through a function, the documents they
// were read from; out go files as values, one at a time. The page needs no
// server and no network: what it shows is loaded from its own folder as
// scripts that hold data alone. Whatever was printed is untrusted: it becomes
// JSON strings here and text nodes there, never markup. The package does no
// I/O and refuses to understand documents. The same rows and documents give
// the same bytes.
package report
