package release

// readStatements reads sentences and lists of decisions.
func readStatements(ctx *context, f *Facts) {}
