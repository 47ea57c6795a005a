package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// usedNames are the names of places that something was made of, or that an issue
// already points to.
type usedNames struct {
	ctx   *context
	all   map[string]bool
	words []string // of issues, folded
	rows  int      // names that something was made of
}

// usedIn gives the names that the facts and issues of a release use.
func (ctx *context) usedIn(f *Facts) *usedNames {
	u := &usedNames{ctx: ctx, all: map[string]bool{}}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind == CityHolder {
				u.add(h.Words.S)
				u.add(h.Province.S)
			}
			u.rows++
			u.add(h.Partner.S)
			for _, p := range h.Providers {
				u.add(p.Words.S)
			}
		}
	}
	for i := range f.Practices {
		u.add(f.Practices[i].Subject.S)
	}
	for i := range f.Plans {
		u.add(f.Plans[i].City.Words.S)
	}
	for i := range ctx.issues.list {
		if raw := ctx.issues.list[i].Raw; raw != nil {
			u.words = append(u.words, hangul.NoSpace(hangul.FoldString(*raw)))
		}
	}
	return u
}

// add takes in a name, the last of its words, and what stands in a bracket behind it: 가나도(다라시).
func (u *usedNames) add(name string) {
	name, inside, _ := strings.Cut(hangul.FoldString(name), "(")
	u.all[inShort(name)] = true
	if last, n := lastField(name); n > 1 {
		u.all[inShort(last)] = true
	}
	if inside, ok := strings.CutSuffix(inside, ")"); ok {
		u.add(inside)
	}
}

// inShort is a name as its place may be called in short: 가나, of 가나시 and 가나광역시.
func inShort(name string) string {
	name = hangul.NoSpace(name)
	for _, w := range []string{"특별자치도", "특별자치시", "통합특별시", "특별시", "광역시"} {
		if cut, ok := strings.CutSuffix(name, w); ok {
			return cut
		}
	}
	if len(name) > 2*len("가") {
		for _, w := range []string{"시", "군", "구", "도"} {
			if cut, ok := strings.CutSuffix(name, w); ok {
				return cut
			}
		}
	}
	return name
}

// has says that a name of a text is used.
func (u *usedNames) has(s string, e *entry) bool {
	name := s[e.local[0]:e.local[1]]
	if e.alone() {
		name = s[e.nameAt.from:e.nameAt.to]
		if u.all[u.ctx.gaz.sidos[name]] {
			return true
		}
	}
	if u.all[inShort(name)] || u.all[inShort(s[e.nameAt.from:e.nameAt.to])] {
		return true
	}
	for _, w := range u.words {
		if strings.Contains(w, hangul.NoSpace(name)) {
			return true
		}
	}
	return false
}

// free says that all names of the list are those of known places and used by nothing.
func (u *usedNames) free(s string, l *list) bool {
	for _, e := range l.entries() {
		if !e.known || u.has(s, &e) {
			return false
		}
	}
	return true
}

// any says that a row has one of the names of the list.
func (u *usedNames) any(s string, l *list) bool {
	for _, e := range l.entries() {
		if u.all[inShort(s[e.local[0]:e.local[1]])] {
			return true
		}
	}
	return false
}
