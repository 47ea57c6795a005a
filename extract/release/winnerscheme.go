package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// programmeColumn is the column whose words each name a programme that the release decides on, two
// at least: 사업명, 구분; -1 for none.
func (w *winnersTable) programmeColumn(own Scheme) int {
	if w.rowCount < 3 || !w.ctx.severalMain() {
		return -1
	}
	for c := range w.cols {
		if w.isNames(c) {
			continue
		}
		seen, all := map[string]bool{}, true
		for row := w.head; row < w.rowCount && all; row++ {
			if w.rowKind(row) != bodyRow {
				continue
			}
			s, ok := w.programmeIn(row, c)
			if all = ok; ok {
				seen[s.ID] = true
			}
		}
		if all && len(seen) > 1 && (seen[own.ID] || w.namesAsCounted(c)) { // others are classes of the table's own
			return c
		}
	}
	return -1
}

// namesAsCounted says that the table has as many names of each programme in a column as the statements count of it.
func (w *winnersTable) namesAsCounted(c int) bool {
	names, counted := map[string]int{}, map[string]int{}
	for _, h := range w.holders {
		if s, ok := w.programmeIn(h.row, c); ok {
			names[s.ID]++
		}
	}
	for i := range w.f.Decisions {
		if d := &w.f.Decisions[i]; d.Where != InTable {
			counted[d.Scheme.ID] = max(counted[d.Scheme.ID], declared(d))
		}
	}
	for id, n := range names {
		if counted[id] != n {
			return false
		}
	}
	return len(names) > 1
}

// severalMain says that the release decides on two programmes or more.
func (ctx *context) severalMain() bool {
	first := ""
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && first == "" {
			first = k.ID
		} else if k.main && k.ID != first {
			return true
		}
	}
	return false
}

// programmeIn is the programme that a cell names and says no more than, but for 사업 and a number
// of those chosen.
func (w *winnersTable) programmeIn(row, c int) (Scheme, bool) {
	t := hangul.FoldString(hangul.Squeeze(w.words(row, c).S))
	if s, ok := w.ctx.schemeOf(t); ok {
		return s, true
	}
	if k := strings.IndexByte(t, '('); k > 0 {
		t = strings.TrimRight(t[:k], " ") // 가나도시 사업(2곳)
	} else if n := countsIn(t); len(n) > 0 {
		t = strings.TrimRight(t[:n[0].from], " ")
	}
	if all := statusesIn(t); len(all) > 0 && all[0].from > 0 && strings.TrimSpace(t[all[len(all)-1].to:]) == "" {
		t = strings.TrimRight(t[:all[0].from], " ") // 가나도시 신규(2곳)
	}
	if m := supportedOn.FindStringIndex(t); m != nil {
		t = strings.TrimRight(t[:m[0]], " ")
	}
	for _, end := range []string{"", "조성사업", "사업", "조성"} {
		if cut, ok := strings.CutSuffix(t, end); ok {
			if s, ok := w.ctx.schemeOf(strings.TrimRight(cut, " ")); ok {
				return s, true
			}
		}
	}
	if s, ok := w.ctx.schemeOf(t + " 사업"); ok {
		return s, true
	}
	return w.ctx.mainEnding(t)
}

// mainEnding is the only programme that the release decides on whose name ends in a word and what stands before it, where both are no
// class: 나눔 특화도시, of 가나 나눔 특화도시.
func (ctx *context) mainEnding(t string) (s Scheme, ok bool) {
	if utf8.RuneCountInString(t) < 5 || ctx.isClass(t) {
		return Scheme{}, false
	}
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || k.ID == s.ID || !strings.HasSuffix(k.Name, " "+t) {
			continue
		}
		if ok {
			return Scheme{}, false
		}
		s, ok = k.Scheme, true
	}
	return s, ok
}

// supportedOn ends the label of those of a programme who were chosen before: 가나도시 계속지원(4곳).
var supportedOn = hangul.MustCompile(`\s계속\s?(?:지원|사업|추진|참여|운영|지자체|지방정부|도시|지역)?$`)

// earlierOf says that a cell of the column of programmes is of those who were chosen before.
func (w *winnersTable) earlierOf(row, column int) bool {
	if column < 0 {
		return false
	}
	t := hangul.FoldString(hangul.Squeeze(w.words(row, column).S))
	return supportedOn.MatchString(strings.TrimRight(countTail.ReplaceAllString(t, ""), " ("))
}

// schemeOfRow is the programme that a row is about: the one named in the column of them, else
// that of the table.
func (w *winnersTable) schemeOfRow(row, column int) Scheme {
	if column >= 0 {
		if s, ok := w.programmeIn(row, column); ok {
			return s
		}
	}
	return w.scheme()
}

// ofProgramme is the decision that a number is of whose class is a programme that rows of the table are about, as 2 is in
// 가나도시 신규(2); nil where the table has none of its status.
func (w *winnersTable) ofProgramme(c tally, by map[stage]*Decision) (d *Decision, ok bool) {
	if c.Class.Empty() || w.programmeColumn(w.scheme()) < 0 {
		return nil, false
	}
	name := hangul.FoldString(hangul.Squeeze(c.Class.S))
	if m := supportedOn.FindStringIndex(name); m != nil {
		return nil, true
	}
	s, ok := w.ctx.schemeOf(name)
	if !ok {
		return nil, false
	}
	for st, d := range by {
		if d.Scheme.ID == s.ID && st.status == c.status && st.batch == c.batch.S {
			return d, true
		}
	}
	return nil, true
}
