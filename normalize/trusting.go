package normalize

import (
	"strings"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// trust gives the reasons that every certified place or service has.
func (w *work) trust(g *group, id string, mentions []*mention) {
	best, wheres := mentions[0], map[release.Where]bool{}
	for _, m := range mentions {
		if wheres[m.s.Where] = true; m.s.Where < best.s.Where {
			best = m
		}
		if m.by != "" {
			w.because(id, m.by, "%s", hangul.Squeeze(m.h.Words.S))
		}
	}
	w.because(id, whereCode(best.s.Where), "%s", best.s.Rule)
	if len(wheres) > 1 {
		w.because(id, saidAgain, "%d statements", len(mentions))
	}
	if best.words.Empty() {
		w.because(id, statusDefault, "")
	}
	if best.s.yearWords.Empty() {
		w.because(id, yearOfRelease, "")
	}
	if !g.known {
		w.because(id, schemeUnknown, "%s", g.name)
		if w.namedOnce(g) {
			w.because(id, schemeOnce, "%s", g.name)
		}
	}
	if s, ok := scheme.ByID(g.scheme); ok && s.Certifies != subjectOf(best.h.Kind) {
		w.because(id, otherSubject, "%s certifies %s", g.name, s.Certifies)
	}
}

func (w *work) namedOnce(g *group) bool {
	if g.once == nil {
		once := w.timesNamed(g.name) < 2
		g.once = &once
	}
	return *g.once
}

// timesNamed is in how many paragraphs the release names a programme, two being
// as good as more; the name of an unknown one that stands nowhere else may be
// cut wrong.
func (w *work) timesNamed(name string) (n int) {
	name = hangul.Key(name)
	for i := range w.doc.Blocks {
		if b := &w.doc.Blocks[i]; b.Table == nil && n < 2 && strings.Contains(hangul.Key(b.Text.S), name) {
			n++
		}
	}
	return n
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
