package release

import "injeung/schema"

// readKind decides what the document is.
func readKind(ctx *context, f *Facts) { f.Header.Kind, f.Header.Origin = schema.Other, schema.Original }
