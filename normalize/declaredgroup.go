package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// groupRows reads the counts of group rows in best-practice tables (ㅇ 대도시
// 4곳, ㅇ 신규인증 1곳) whose subjects this group certifies.
func (w *work) groupRows(g *group) []declared {
	var out []declared
	seen := map[string]bool{}
	for i := range w.facts.Practices {
		p := &w.facts.Practices[i]
		if p.Group.Empty() || schemeID(p.Scheme) != g.scheme || !g.holds(w, p) {
			continue
		}
		d, ok := groupRow(p.Group)
		k := fmt.Sprint(p.Table, d.class, d.n)
		if !ok || seen[k] {
			continue
		}
		seen[k] = true
		out = append(out, d)
	}
	return out
}

// holds says that the subject of a best practice is one of the group's records.
func (g *group) holds(w *work, p *release.Practice) bool {
	if p.Kind == schema.ServiceSubject {
		for _, o := range w.offers(g) {
			if o.key == serviceKey(p.Subject.S) {
				return true
			}
		}
		return false
	}
	sp, ok := w.placeOfPractice(p)
	for _, m := range g.mentions {
		if ok && m.holds(sp.code) {
			return true
		}
	}
	return false
}

// groupRow reads "ㅇ 대도시 4곳": a class and a number, or a status and a number.
func groupRow(t doc.Text) (declared, bool) {
	_, rest, _ := doc.SplitBullet(t)
	f := hangul.Fold(rest.S)
	from := strings.IndexAny(f.S, "0123456789")
	if from <= 0 {
		return declared{}, false
	}
	n, size, ok := hangul.Number(f.S[from:])
	if !ok || hangul.CounterAt(f.S[from+size:]) == 0 {
		return declared{}, false
	}
	i, j := f.Raw(0, len(strings.TrimRight(f.S[:from], " (:")))
	label := rest.Slice(i, j).Trim()
	d := declared{n: n, class: sameWords(label), words: rest, label: label, rule: "table.group-row"}
	if statusOnly(d.class) {
		d.class, d.label = "", doc.Text{}
	}
	return d, true
}

// statusOnly says that a label names what was decided and no class.
func statusOnly(label string) bool {
	for _, w := range []string{"신규", "연장", "재인증", "재지정", "변경", "확장", "인증", "지정", "선정", "총", "계", "합계", "도시", "서비스"} {
		label = strings.ReplaceAll(label, w, "")
	}
	return label == ""
}

// isPart says that a number counts only the names of its own statement, of
// which there are others, or a part of these: 5개 도시 and 3개 구 of eight.
func (g *group) isPart(d declared, size sizes) bool {
	if d.s == nil || d.n >= g.found[""] {
		return false
	}
	named, sum, parts := size.named(d.s), 0, 0
	if d.n == named || d.n == size.membersOf(d.s) {
		return true
	}
	for i := range g.declared {
		if c := &g.declared[i]; c.s == d.s && c.class == "" && !c.whole {
			sum, parts = sum+c.n, parts+1
		}
	}
	return sum == named || parts > 1 && sum == g.found[""]
}

// isPartAgain says that a number of a statement without names is printed elsewhere among numbers of one statement that
// make up all that were found: the title's 5개 도시 over 가나시 등 5개 도시를, 다라구 등 3개 구를.
func (g *group) isPartAgain(d declared, size sizes) bool {
	if d.s == nil || d.n >= g.found[""] || size.named(d.s) > 0 {
		return false
	}
	return slices.ContainsFunc(g.declared, func(o declared) bool {
		return o.n == d.n && o.s != d.s && o.s != nil && size.named(o.s) == g.found[""] && g.isPart(o, size)
	})
}

// named is how many holders of the group a statement names.
func (g *group) named(s *stated) int {
	n := 0
	joints := map[joint]bool{}
	for _, m := range g.mentions {
		if m.s != s {
			continue
		}
		if j := m.jointly(); j != (joint{}) {
			if joints[j] {
				continue
			}
			joints[j] = true
		}
		n++
	}
	return n
}
