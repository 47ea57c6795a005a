package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// holderOfRun makes a service of a name of a run: who has it stands right before the name, is the subject of the words before it
// or of those behind it.
func (ctx *context) holderOfRun(n runName) Holder {
	p := &ctx.passages[n.at]
	c := &clause{ctx: ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.told-services"}
	h := Holder{Words: c.text(n.name[0], n.name[1])}
	open, end := n.name[0]-quoteBefore(p.S[:n.name[0]]), n.end
	if open < n.name[0] {
		h, end = c.service(n.name[0], n.name[1], n.end)
		open, end = c.makersAround(&h, open, end)
	} else if from, to, e := bracketAt(p.S, n.name[1]+spaces(p.S[n.name[1]:])); e > 0 && mayBeField(p.S[from:to]) {
		h.Domain = c.text(from, to)
	}
	h.Kind, h.Rule = ServiceHolder, c.rule
	from, label := max(n.sent[0], lineStart(p.S)), [2]int{}
	if a, b, e := bracketAt(p.S, from); e > 0 && e < n.name[0] && b-a > len("주") {
		from, label = e, trimmed(p.S, a, b) // (안전) ㈜가나는
	}
	if len(h.Providers) == 0 && from < open {
		c.doneBy(&h, from, open)
	}
	if len(h.Providers) == 0 {
		c.doneBy(&h, end, n.sent[1])
	}
	if w := p.S[label[0]:label[1]]; len(h.Providers) > 0 && h.Domain.Empty() && mayBeField(w) && !isPrize(w) && !classLexicon.has(w) && !c.surelyPlaces(w) {
		h.Domain = c.text(label[0], label[1])
	}
	return h
}

// doesWith are the verbs of who makes or runs something, and of what is done for it.
var doesWith = hangul.MustCompile(`개발|운영|구축|설치|적용|제공|실증|제작|추진|도입|출시|보급|협력|협업|선보|만들|만든|상용화|시범|설계|내놓`)

// doneBy gives a service the bodies that are the subject of the words from..to, and the place in what they do: ㈜가나가 다라시와
// 협력하여 개발했으며; 다라시가 ㈜가나 등 2개 기업과 구축한 것으로. Those in the middle of a sentence need a verb of making.
func (c *clause) doneBy(h *Holder, from, to int) {
	if c.s[from:to] != "" {
		from += len(nameAsTopic.FindString(c.s[from:to]))
	}
	for k := from; k < to; k += runeLen(c.s, k) {
		j := josaAt(c.s, k)
		if j != "이" && j != "가" && j != "은" && j != "는" || !strings.HasPrefix(c.s[k+len(j):to], " ") || depthAt(c.s[from:], k-from) != 0 {
			continue
		}
		i, verb := c.bodiesBefore(from, k), doesWith.FindStringIndex(c.s[k+len(j):to])
		if i >= k || i > from && verb == nil || isMinistry(c.s[i:k]) || c.namesProgramme(c.s[i:k]) {
			continue
		}
		gap := [2]int{k + len(j), to}
		if verb != nil {
			gap[1] = k + len(j) + verb[0]
		}
		c.madeIn(h, makingOf{i, k, gap})
		return
	}
}

// nameAsTopic is what ends a name as the topic of what follows: (‘다라’)는.
var nameAsTopic = hangul.MustCompile(`^(?:은|는|이|가|도)?,?\s+`)

// bodiesBefore is where the bodies begin whose names end at byte k, not before byte from: 지난해부터 (서울 관악구), (㈜가나 외 2개사),
// (가나공사와 주식회사 다라); k itself for none.
func (c *clause) bodiesBefore(from, k int) int {
	end := k
	if at, count := othersAt(c.s[from:k]); count[1] > 0 {
		end = from + at
	}
	i := c.bodyBefore(from, end)
	if i == end {
		return k
	}
	for {
		t := strings.TrimRight(c.s[from:i], " ")
		cut := t
		for _, w := range []string{"와", "과", ",", "·"} {
			if s, ok := strings.CutSuffix(t, w); ok {
				cut = s
			}
		}
		j := c.bodyBefore(from, from+len(cut))
		if cut == t || j == from+len(cut) {
			return i
		}
		i = j
	}
}

// bodyBefore is where the one body begins whose name ends at byte end, in its last word or two; end itself for none.
func (c *clause) bodyBefore(from, end int) int {
	s := c.s[from:end]
	if at := companyApart(s); at >= 0 {
		return from + at
	}
	one := from + afterLast(s, " ,")
	two := one
	if one > from && c.s[one-1] == ' ' {
		two = from + afterLast(c.s[from:one-1], " ,")
	}
	for _, i := range []int{two, one} {
		if n, ok := c.ctx.gaz.placeAt(c.s[:end], i); ok && n.to == end {
			return i
		}
	}
	if w := c.s[one:end]; w == "컨소시엄" || w == "협의체" || w == "산학협력단" {
		return two
	}
	if one < end && c.namesBody(one, end) && !ownerless.has(c.s[one:end]) {
		return one
	}
	return end
}
