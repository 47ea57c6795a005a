package dataset

import (
	"cmp"
	"slices"

	"injeung/schema"
)

// Rows of one table never share a key, so a key is a total order; evidence and
// issues have none and go on comparing until nothing is left to differ.

func compareSources(a, b schema.Source) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.SHA256, b.SHA256),
		cmp.Compare(a.Status, b.Status), cmp.Compare(a.Reason, b.Reason))
}

func compareEvidence(a, b *schema.Evidence) int {
	if c := cmp.Or(cmp.Compare(a.RecordID, b.RecordID), cmp.Compare(a.Column, b.Column),
		cmp.Compare(a.ReleaseID, b.ReleaseID), compareNull(a.Page, b.Page)); c != 0 {
		return c
	}
	return cmp.Or(compareList(a.Box, b.Box), compareNull(a.Node, b.Node), cmp.Compare(a.Rule, b.Rule),
		compareNull(a.Raw, b.Raw), compareNull(a.Quote, b.Quote))
}

func compareIssues(a, b *schema.Issue) int {
	if c := cmp.Or(cmp.Compare(a.SourceName, b.SourceName), cmp.Compare(a.Code, b.Code),
		compareNull(a.ReleaseID, b.ReleaseID), compareNull(a.Page, b.Page)); c != 0 {
		return c
	}
	return cmp.Or(compareList(a.Box, b.Box), compareNull(a.Node, b.Node), cmp.Compare(a.Severity, b.Severity),
		cmp.Compare(a.Detail, b.Detail), compareNull(a.Raw, b.Raw), compareNull(a.RecordID, b.RecordID))
}

// compareNull puts NULL first.
func compareNull[T cmp.Ordered](a, b *T) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil:
		return -1
	case b == nil:
		return 1
	}
	return cmp.Compare(*a, *b)
}

// compareList puts NULL before an empty list.
func compareList[T cmp.Ordered](a, b []T) int {
	if len(a) == 0 && len(b) == 0 && (a == nil) != (b == nil) {
		if a == nil {
			return -1
		}
		return 1
	}
	return slices.Compare(a, b)
}
