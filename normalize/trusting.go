package normalize

import (
	"slices"
	"strings"

	"injeung/extract/release"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// trust gives the reasons that every certified place or service has. Of several passages
// that tell it the surest counts: what one leaves to conclude, another may print.
func (w *work) trust(g *group, id string, mentions []*mention) {
	best, wheres := mentions[0], map[release.Where]bool{}
	plain := slices.ContainsFunc(mentions, func(m *mention) bool { return m.by == "" })
	for _, m := range mentions {
		if wheres[m.s.Where] = true; m.s.Where < best.s.Where {
			best = m
		}
		if m.by != "" && !plain {
			w.because(id, m.by, "%s", hangul.Squeeze(m.h.Words.S))
		}
		if m.later > 0 {
			w.because(id, yearLater, "the row is of %d, the release of %d", m.later, w.year)
		}
	}
	w.because(id, whereCode(best.s.Where), "%s", best.s.Rule)
	if !slices.ContainsFunc(mentions, func(m *mention) bool { return !readByForm(m.s.Rule) }) {
		w.because(id, byNumber, "no statement names them; they are as many as declared, or no others are told of")
	}
	if len(wheres) > 1 {
		w.because(id, saidAgain, "%d statements", len(mentions))
	}
	if !slices.ContainsFunc(mentions, func(m *mention) bool { return !m.words.Empty() }) {
		w.because(id, statusDefault, "")
	}
	if !slices.ContainsFunc(mentions, func(m *mention) bool { return !m.s.yearWords.Empty() }) {
		w.because(id, yearOfRelease, "")
	}
	w.trustDecision(g, id)
	if s, ok := scheme.ByID(g.scheme); ok && s.Certifies != subjectOf(best.h.Kind) {
		w.because(id, otherSubject, "%s certifies %s", g.name, s.Certifies)
	}
}

// readByForm says that no words tie the names of a rule to a decision.
func readByForm(rule string) bool {
	return rule == release.ByCount || rule == release.ServicesByCount || rule == release.OnlyRow
}

// trustDecision gives the reasons that lie in the decision itself, for its
// round as for its holders: a programme that only the release knows, and a year
// that is neither the release's nor in its title.
func (w *work) trustDecision(g *group, id string) {
	if !g.known {
		w.because(id, schemeUnknown, "%s", g.name)
		if w.namedOnce(g) {
			w.because(id, schemeOnce, "%s", g.name)
		}
	}
	for _, s := range g.stated {
		if s.later > 0 {
			w.because(id, yearLater, "%d, the release is of %d", s.later, w.year)
		}
	}
	if w.year != 0 && g.year != w.year && !w.titleYear(g.year) {
		w.because(id, yearApart, "%d, the release is of %d", g.year, w.year)
	}
}

// titleYear says that the title or a subtitle prints a year.
func (w *work) titleYear(year int32) bool {
	h := &w.facts.Header
	for _, v := range append([]release.Value{h.Title}, h.Subtitles...) {
		for _, y := range date.FindYears(v.Words.S, w.ref()) {
			if int32(y.Year) == year {
				return true
			}
		}
	}
	return false
}

func (w *work) namedOnce(g *group) bool {
	if g.once == nil {
		once := w.timesNamed(g.name) < 2
		g.once = &once
	}
	return *g.once
}

// timesNamed is in how many places the release names a programme, two being as
// good as more: title, subtitles, paragraphs, headings of tables. The name of an
// unknown one that stands nowhere else may be cut wrong, but not where quotation
// marks cut it.
func (w *work) timesNamed(name string) (n int) {
	key := hangul.Key(name)
	h := &w.facts.Header
	heads := []paragraph{{s: hangul.FoldString(h.Title.Words.S), key: hangul.Key(h.Title.Words.S)}}
	for _, s := range h.Subtitles {
		heads = append(heads, paragraph{s: hangul.FoldString(s.Words.S), key: hangul.Key(s.Words.S)})
	}
	body := w.prose()
	for i := range heads {
		n = min(2, n+heads[i].names(name, key))
	}
	for i := range body {
		if p := &body[i]; n < 2 && !slices.ContainsFunc(heads, func(h paragraph) bool { return h.key == p.key }) {
			n += p.names(name, key)
		}
	}
	for i := range w.doc.Blocks {
		if t := w.doc.Blocks[i].Table; t != nil && n < 2 && containsKey(t.Caption.S, key) {
			n++
		}
	}
	return n
}

// names is 1 for a paragraph with the name, 2 where it stands in quotation marks.
func (p *paragraph) names(name, key string) int {
	if !strings.Contains(p.key, key) && (!strings.Contains(p.s, "(") || !containsKey(brackets.ReplaceAllString(p.s, ""), key)) {
		return 0
	}
	if isQuoted(p.s, name) {
		return 2
	}
	return 1
}

// brackets are words in brackets, which may stand within a name: 지능형(스마트) 가나도시.
var brackets = hangul.MustCompile(`\([^()]{1,20}\)`)

// isQuoted says that a folded text has a name in quotation marks.
func isQuoted(s, name string) bool {
	for _, q := range []string{"'" + name + "'", "\"" + name + "\"", "「" + name + "」", "『" + name + "』"} {
		if strings.Contains(s, q) {
			return true
		}
	}
	return false
}

func subjectOf(k release.HolderKind) scheme.Subject {
	if k == release.ServiceHolder {
		return scheme.Service
	}
	return scheme.City
}

func whereCode(where release.Where) string {
	switch where {
	case release.InTable:
		return fromTable
	case release.InList:
		return fromList
	case release.InSubtitle:
		return fromSubtitle
	case release.InTitle:
		return fromTitle
	}
	return fromBody
}
