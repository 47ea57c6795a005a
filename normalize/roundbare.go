package normalize

import (
	"slices"
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// onlyCounts says that a result names nobody and decides on one programme, which title and
// text name alike: 가나마을 7곳을 지정했다. The names are in a file beside it.
func (w *work) onlyCounts(g *group) bool {
	return w.facts.Header.Kind == schema.Result && !w.anyFound() && len(g.declared) > 0 && (w.timesNamed(g.name) > 1 || g.toldAlike() || w.exempted(g)) &&
		!slices.ContainsFunc(w.groups, func(o *group) bool { return o.scheme != g.scheme || o.others > 0 })
}

// toldAlike says that title and text decide on the same number, so that the text means the
// programme that only the title names: 새빛서비스 4건 지정, 4건을 의결했다고 밝혔다.
func (g *group) toldAlike() bool {
	plain := func(d declared, where release.Where) bool {
		return d.class == "" && d.s != nil && d.s.Where == where
	}
	return slices.ContainsFunc(g.declared, func(t declared) bool {
		return plain(t, release.InTitle) && slices.ContainsFunc(g.declared, func(d declared) bool { return d.n == t.n && plain(d, release.InBody) })
	})
}

// exemptions are the words that kinds of exemptions from rules end in.
var exemptions = []string{"샌드박스", "특례", "임시허가"}

// exempted says that a programme gives exemptions from rules, and that the title or what decides on
// it tells of those, by whichever of their words: 규제샌드박스 3건 승인, 3건의 실증특례를 승인했다.
func (w *work) exempted(g *group) bool {
	tells := func(s string) bool {
		return slices.ContainsFunc(exemptions, func(x string) bool { return strings.Contains(hangul.Key(s), x) })
	}
	titled := tells(w.facts.Header.Title.Words.S)
	return tells(g.name) && slices.ContainsFunc(g.declared, func(d declared) bool {
		return titled && w.exemptsIn(tells) || d.s != nil && d.s.Where == release.InBody && (titled || tells(d.s.Words.S))
	})
}

// exemptsIn says that a paragraph below the title tells of what is asked.
func (w *work) exemptsIn(tells func(string) bool) bool {
	return slices.ContainsFunc(w.prose(), func(p paragraph) bool { return tells(p.s) && p.key != hangul.Key(w.facts.Header.Title.Words.S) })
}
