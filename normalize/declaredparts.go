package normalize

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// partLabelled is a number with the label before it, as titles and sentences list them: 대도시 부문 3곳, 수도권 2곳(…).
var partLabelled = hangul.MustCompile(`([0-9]?[가-힣A-Za-z]{1,14}(?:\s(?:부문|분야|유형|그룹))?)(?:은|는|에는|에서는)?\s(?:각\s|총\s|모두\s)?(\d{1,3})\s?(?:개소|개|곳|건)`)

// withParts adds the numbers of classes that one text prints side by side and that make up all names, where no statement has any.
func (w *work) withParts(g *group, list []declared) []declared {
	found := g.found[""]
	if found < 2 {
		return list
	}
	if slices.ContainsFunc(list, func(d declared) bool { return d.class != "" && !d.whole }) {
		return w.withRest(g, list)
	}
	if g.classedTotal() == 0 && w.asManyOfOther(g) {
		return list // the parts may be theirs
	}
	for _, t := range w.partTexts() {
		if parts := w.partsOf(g, t); parts != nil {
			g.fitOnly = !t.head && g.classedTotal() == 0
			return append(list, parts...)
		}
	}
	return append(list, w.talliedParts(g)...)
}

// asManyOfOther says that as many names of another status of the programme were found for the year.
func (w *work) asManyOfOther(g *group) bool {
	return slices.ContainsFunc(w.groups, func(o *group) bool {
		return o != g && o.scheme == g.scheme && o.year == g.year && o.found[""] == g.found[""]
	})
}

// partText is a text that numbers two parts or more, with what partLabelled finds in it.
type partText struct {
	doc.Text
	head bool // a title or subtitle
	all  [][]int
}

// partTexts are those of the release, found once.
func (w *work) partTexts() []partText {
	if w.partsIn != nil {
		return *w.partsIn
	}
	h, out := &w.facts.Header, []partText{}
	add := func(t doc.Text, head bool) {
		if !countsTwice(t.S) || beforeThis.MatchString(t.S) {
			return
		}
		if all := partLabelled.FindAllStringSubmatchIndex(t.S, -1); len(all) > 1 {
			widenLabels(t.S, all)
			out = append(out, partText{t, head, all})
		}
	}
	add(h.Title.Words, true)
	for _, v := range h.Subtitles {
		add(v.Words, true)
	}
	for i := range w.doc.Blocks {
		if b := &w.doc.Blocks[i]; b.Table == nil {
			add(b.Text, false)
		}
	}
	w.partsIn = &out
	return out
}

// partsOf are the parts of all names that one text numbers, two at least.
func (w *work) partsOf(g *group, t partText) (out []declared) {
	sum, seen := 0, map[string]bool{}
	for _, m := range t.all {
		label := t.Slice(m[2], m[3])
		bare := strings.TrimSpace(sortNoun.ReplaceAllString(label.S, ""))
		if !w.sorts(bare) && !strings.HasSuffix(bare, "권") || countWord(sameWords(label)) || strings.HasSuffix(hangul.Key(g.name), hangul.Key(bare)) || asking.MatchString(t.S[m[1]:min(len(t.S), m[1]+24)]) {
			continue
		}
		if g.found[hangul.Key(bare)] > 0 {
			label = t.Slice(m[2], m[2]+len(bare))
		}
		n, ok := firstNumber(t.S[m[4]:m[5]])
		class := sameWords(label)
		if !ok || seen[class] {
			return nil
		}
		if k := g.found[class]; k > 0 && k != n {
			return nil
		}
		seen[class], sum = true, sum+n
		out = append(out, declared{n, class, t.Slice(m[4], m[1]), label, "count.parts", false, false, nil, false})
	}
	if len(out) < 2 || sum != g.found[""] || g.classedTotal() > 0 && !slices.ContainsFunc(out, func(d declared) bool { return g.found[d.class] > 0 }) {
		return nil
	}
	return out
}

// widenLabels takes the words before each label in where all have some: 생활문제 (해결형) 2건, 주민 현장 (체감형) 4건.
func widenLabels(s string, all [][]int) {
	var begins []int
	from := 0
	for _, m := range all {
		begin := leadOfLabel(s, from, m[2])
		if begin == m[2] {
			return
		}
		begins, from = append(begins, begin), m[1]
	}
	for k, m := range all {
		m[2] = begins[k]
	}
}

// leadOfLabel is where the nouns right before a label begin, three at most.
func leadOfLabel(s string, from, at int) int {
	start := max(from, lastBreak(s, from, at))
	for range 3 {
		t := strings.TrimRight(s[start:at], " ")
		word := t[strings.LastIndexByte(t, ' ')+1:]
		if word == "" || slices.Contains(leadsOnly, word) || !leadsToNoun(word) || timeLabel.MatchString(word) || statusSaid.MatchString(word) {
			break
		}
		at = start + len(t) - len(word)
	}
	return at
}

// countsTwice says quickly that a text has two numbers behind a blank that count bodies, as what partLabelled or partPrinted
// finds does once.
func countsTwice(s string) bool {
	n := 0
	for i := 1; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || !isBlank(s[i-1]) {
			continue
		}
		j := i
		for j < len(s) && s[j] >= '0' && s[j] <= '9' {
			j++
		}
		if rest := s[j:]; j-i <= 3 && (countsBodies(rest) || rest != "" && isBlank(rest[0]) && countsBodies(rest[1:])) {
			if n++; n > 1 {
				return true
			}
		}
		i = j
	}
	return false
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r' }

// countsBodies says that one of the units of partLabelled and partPrinted stands at the begin of s.
func countsBodies(s string) bool {
	return strings.HasPrefix(s, "곳") || strings.HasPrefix(s, "건") || strings.HasPrefix(s, "개")
}

// sortNoun ends a label that names a class.
var sortNoun = hangul.MustCompile(`\s(?:부문|분야|유형|그룹)$`)

// asHeld is the label of a class without the word for what sorts (가나 분야, 다라 부문), where a table or list prints the class of
// its names without it.
func (g *group) asHeld(label doc.Text) doc.Text {
	cut := sortNoun.ReplaceAllString(label.S, "")
	if cut == label.S || !slices.ContainsFunc(g.mentions, func(m *mention) bool { return hangul.Squeeze(m.h.Class.S) == hangul.Squeeze(cut) }) {
		return label
	}
	return label.Slice(0, len(cut))
}
