package release

// readCriteria reads sentences about what a scheme asks for.
func readCriteria(ctx *context, f *Facts) {}
