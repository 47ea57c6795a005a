package release

import (
	"slices"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// mayBeNew leaves of spots those that nothing speaks against that they name what was chosen.
func (ctx *context) mayBeNew(f *Facts, spots []spot) []spot {
	named := f.schemeKeys()
	return slices.DeleteFunc(spots, func(s spot) bool { return !ctx.mayBeOf(f, schema.New, &s, named) })
}

// schemeKeys are the keys of the names of the programmes decided on, each made once.
func (f *Facts) schemeKeys() map[string]bool {
	keys, seen := map[string]bool{}, map[string]bool{}
	for i := range f.Decisions {
		if name := f.Decisions[i].Scheme.Name; !seen[name] {
			seen[name] = true
			keys[hangul.Key(name)] = true
		}
	}
	return keys
}
