package release

import (
	"sort"

	"injeung/extract/doc"
)

// Read gives what a document states. name is the source's file name, used
// only where the text itself is silent. Read never fails: what it does not
// understand is in the issues.
func Read(d *doc.Document, name string) *Facts {
	found := &issues{}
	ctx := newContext(d, name, found)
	f := &Facts{}
	readHeader(ctx, f)
	ctx.header = &f.Header
	readStatements(ctx, f)
	readKind(ctx, f)
	readCriteria(ctx, f)
	readTables(ctx, f)
	sort.SliceStable(f.Decisions, func(i, j int) bool { return f.Decisions[i].Block < f.Decisions[j].Block })
	f.Issues = found.list
	return f
}
