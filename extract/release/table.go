package release

// readTables reads the tables of the release: it adds decisions, items,
// practices, plans and uses to f, and issues to ctx.issues.
func readTables(ctx *context, f *Facts) {}
