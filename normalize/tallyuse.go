package normalize

import (
	"fmt"
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
)

// statusPart is the number that a sentence beside those of other statuses gives for those of a decision, where as many names
// were found: 신규에는 9곳이 신청해 4곳이, 재지정에는 3곳이 신청해 2곳이 지정됐다.
func (w *work) statusPart(g *group) (*tally, *part) {
	for i := range w.tallies() {
		t := &w.tallies()[i]
		if t.before || !t.statuses() {
			continue
		}
		for k := range t.parts {
			if p := &t.parts[k]; p.status == g.status && !p.applied && p.n == g.found[""] {
				return t, p
			}
		}
	}
	return nil, nil
}

// statuses says that a sentence numbers those of two statuses.
func (t *tally) statuses() bool {
	first := t.parts[0].status
	return slices.ContainsFunc(t.parts, func(p part) bool { return p.status != first && p.status != "" && first != "" })
}

// talliedParts are the numbers of classes that a sentence gives in whatever words and that make up all names.
func (w *work) talliedParts(g *group) (out []declared) {
	for i := range w.tallies() {
		t := &w.tallies()[i]
		if t.before {
			continue
		}
		out = out[:0]
		sure := t.head || g.classedTotal() > 0
		for _, p := range w.chosenParts(t, g.found[""]) {
			label := t.text.Slice(p.label[0], p.label[1])
			class := sameWords(label)
			if k := g.found[class]; k > 0 && k != p.n || countWord(class) || g.endsService(label.S) || strings.HasSuffix(hangul.Key(g.name), hangul.Key(withoutSort(label.S))) {
				out = nil
				break
			}
			sure = sure || sortEnd.MatchString(label.S)
			out = append(out, declared{p.n, class, t.text.Slice(p.at[0], p.at[1]), label, "count.parts", false, false, nil, false})
		}
		if g.classedTotal() > 0 && !slices.ContainsFunc(out, func(d declared) bool { return g.found[d.class] > 0 }) {
			continue
		}
		if len(out) > 1 {
			g.fitOnly = !sure
			return out
		}
	}
	return nil
}

// endsService says that a label is the name of a service, or several words at its end, and so the last of those that a number
// counts and no class: 가나 결제, 다라 공유 등 7건이.
func (g *group) endsService(label string) bool {
	key, whole := hangul.Key(label), !strings.Contains(strings.TrimSpace(label), " ")
	return slices.ContainsFunc(g.mentions, func(m *mention) bool {
		if m.h.Kind != release.ServiceHolder {
			return false
		}
		name := hangul.Key(m.h.Words.S)
		return name == key || !whole && strings.HasSuffix(name, key)
	})
}

// sortEnd ends labels that are classes by their last letters.
var sortEnd = hangul.MustCompile(`(?:[가-힣]형|유형|부문|분야|등급|트랙)(?:\s?[0-9])?$`)

// talliedApplicants adds up those who asked, where a sentence numbers them by class, or gives those of the status of the decision;
// nothing where another number than one of these parts was read.
func (w *work) talliedApplicants(g *group, claims []claim) (int, doc.Text) {
	for i := range w.tallies() {
		t := &w.tallies()[i]
		if t.before {
			continue
		}
		sum, words := w.askedParts(g, t)
		if sum <= g.found[""] || sum == 0 {
			continue
		}
		if !slices.ContainsFunc(claims, func(c claim) bool {
			return !slices.ContainsFunc(t.parts, func(p part) bool { return p.applied && fmt.Sprint(p.n) == c.value })
		}) {
			return sum, words
		}
	}
	return 0, doc.Text{}
}

// askedParts adds up the numbers of those who asked in a sentence that tells of those chosen for the same labels.
func (w *work) askedParts(g *group, t *tally) (sum int, words doc.Text) {
	byStatus, seen, took := t.statuses(), []string{}, []string{}
	var all []doc.Text
	chosen := 0
	for _, p := range t.parts {
		label := t.text.S[p.label[0]:p.label[1]]
		switch {
		case label == "" || byStatus && p.status != g.status:
			continue
		case !p.applied:
			chosen, took = chosen+p.n, append(took, label)
			continue
		case byStatus && len(seen) > 0 || slices.Contains(seen, label) || !byStatus && (p.status != "" || !w.sortsBodies(label)):
			return 0, words
		}
		seen, sum, all = append(seen, label), sum+p.n, append(all, t.text.Slice(p.at[0], p.at[1]))
	}
	if chosen != g.found[""] || len(seen) < 2 && !byStatus || !slices.Equal(seen, took) {
		return 0, words
	}
	return sum, doc.Join(" ", all...)
}

// isTallied says that a number is one of several parts in its statement, which make up all names or a number printed beside them:
// 산촌형은 8곳 중 1곳, 도시형은 11곳 중 3곳이 뽑혔다.
func (w *work) isTallied(g *group, d declared) bool {
	if d.s == nil || d.class != "" {
		return false
	}
	for i := range w.tallies() {
		t := &w.tallies()[i]
		if !strings.Contains(d.s.Words.S, t.text.S) && !strings.Contains(t.text.S, d.s.Words.S) {
			continue
		}
		sum, beside, one := map[bool]int{}, map[int]bool{g.found[""]: true}, false
		for _, p := range t.parts {
			if p.label[1] > p.label[0] && p.status == "" {
				sum[p.applied] += p.n
				one = one || p.n == d.n
			}
			if p.applied && p.n == d.n {
				return true // 38개 시·군이 52개 어항을 신청했으며
			}
			beside[p.n] = true
		}
		for _, n := range sum {
			if one && n != d.n && beside[n] {
				return true
			}
		}
	}
	return false
}

// withRest adds the classes that a sentence numbers beside those that were read, where together they make up all names.
func (w *work) withRest(g *group, list []declared) []declared {
	read, sum := map[string]int{}, 0
	for _, d := range list {
		if d.class != "" && !d.whole && read[d.class] == 0 {
			read[d.class], sum = d.n, sum+d.n
		}
	}
	if sum >= g.found[""] {
		return list
	}
	for _, d := range w.talliedParts(g) {
		switch n := read[d.class]; {
		case n == 0:
			list, sum = append(list, d), sum+d.n
		case n != d.n:
			return list
		}
	}
	return list
}

// isAsked says that a number that was read for one of a class is of those who asked: 도시권 (11곳)과 농촌권 20곳이 신청해 각각 1곳과 3곳이.
func (w *work) isAsked(g *group, d declared) bool {
	if d.s == nil || d.class == "" || d.n <= g.found[""] || g.found[""] == 0 {
		return false
	}
	return slices.ContainsFunc(w.tallies(), func(t tally) bool {
		return strings.Contains(d.s.Words.S, strings.TrimSpace(t.text.S)) && slices.ContainsFunc(t.parts, func(p part) bool { return p.applied && p.n == d.n })
	})
}
