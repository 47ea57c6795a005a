package release

// readHeader reads what the release says about itself.
func readHeader(ctx *context, f *Facts) {}
