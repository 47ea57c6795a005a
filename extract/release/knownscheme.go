package release

import "injeung/schema/scheme"

// schemeAt is a programme with an id of its own, named at from..to.
type schemeAt struct {
	from, to int
	scheme   scheme.Scheme
	short    bool
}

// knownSchemes finds the programmes of package scheme that a text names.
func knownSchemes(s string) []schemeAt {
	var out []schemeAt
	for _, a := range scheme.Find(s) {
		out = append(out, schemeAt{a.From, a.To, a.Scheme, a.Short})
	}
	return out
}
