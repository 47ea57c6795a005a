// Package release reads a document as a ministry's press release (보도자료):
// blocks come in, facts go out, each with the words that were printed and
// where.
//
// It reads by statement, not by document: every recogniser knows one kind of
// sentence, list, table or header block and works in any release. What a
// table or list says that no recogniser understood becomes an issue. The
// package refuses to decide identity: which place a name is, which year
// "올해" is, and which of two statements is right is package normalize's.
//
// # Who names those that a statement only counts
//
// A release often declares a number in one sentence and names those counted in
// another. Whoever reads a paragraph or sentence that only names or counts takes
// the decision from the statement before that leaves names out: of the same
// paragraph, of the last one that decided (listReader.anchor), of one further up
// or of the title (untold), or one that told neither names nor a number (bare,
// lead). The first reader that finds names ends the asking, so that those who
// need more of the words stand before those who need less:
//
//  1. The paragraph as a whole is names (listReader.whole): lines of services, or
//     of places (placeLines), one for each that was counted; a list under its
//     statement (list), which the numbers, statuses and labels beside it divide
//     (divide, pick); a numbered row; a label of lists; the names of zones.
//  2. A sentence has names or numbers and nothing else (bareSentence): topics with
//     their names (topicNames), names behind the number in one sentence
//     (toldThenNamed), numbers by class or status (councilCounts, classCounts,
//     statusCounts), names alone (onlyListed). Each checks that its names or parts
//     make up the number.
//  3. A sentence decides (clause.decisions): names and verb stand together.
//     What it leaves out is kept for the readers above (leave, leads, toldBare).
//  4. The whole document is read, its tables too, and a number has fewer names
//     than it counts: the subjects of the sentences right behind it, if they are
//     as many (namedAfter); then the one list anywhere that is as long and names
//     nobody known (byCount). No word ties these to the decision, so that they
//     come last, and byCount leaves a note.
//
// Where nobody answered, leftOver makes issues of places that stand in a row.
package release
