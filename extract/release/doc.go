// Package release reads a document as a ministry's press release (보도자료):
// blocks come in, facts go out, each with the words that were printed and
// where.
//
// It reads by statement, not by document: every recogniser knows one kind of
// sentence, list, table or header block and works in any release. What a
// table or list says that no recogniser understood becomes an issue. The
// package refuses to decide identity: which place a name is, which year
// "올해" is, and which of two statements is right is package normalize's.
package release
