package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// toldMost is how many paragraphs after a number of services are looked at for sentences that
// tell of one each.
const toldMost = 8

// toldServices reads sentences that each tell who makes what, in quotes, behind a statement that
// counts as many services and names none: 가나시는 ㈜다라와 함께 ‘마바 알리미’를 개발한다. ㈜사아는 ‘자차
// 지킴이’를 맡는다.
func (r *listReader) toldServices(i int) ([]Decision, bool) {
	if i != r.at+1 || len(quoted(r.ctx.passages[i].S)) == 0 {
		return nil, false
	}
	k := theOnly(r.anchor, func(d *Decision) bool { return d.ofServices() && declared(d) > 1 && len(d.Holders) == 0 })
	if k < 0 {
		return nil, false
	}
	n := declared(&r.anchor[k])
	found := map[int][]Holder{}
	total := 0
	for j := i; j < len(r.ctx.passages) && j-i < toldMost && total < n; j++ {
		all, ok := r.toldIn(&r.ctx.passages[j])
		if !ok {
			return nil, false
		}
		found[j], total = all, total+len(all)
	}
	if total != n {
		return nil, false
	}
	r.offers = map[int]Decision{}
	for j, all := range found {
		o := r.anchor[k]
		o.Holders, o.Counts, o.Applicants, o.Open = all, nil, Value{}, false
		o.Where, o.Block, o.Rule, o.Words = InList, r.ctx.passages[j].index, "list.told-services", r.ctx.passages[j].raw
		if len(all) > 0 {
			r.offers[j] = o
		}
	}
	return []Decision{r.offers[i]}, len(found[i]) > 0
}

// makesNow end sentences that tell who makes what is named in quotes.
var makesNow = setOf("개발한다", "맡는다", "만든다", "구축한다", "추진한다", "제공한다", "운영한다", "선보인다", "실증한다", "도입한다", "내놓는다", "펼친다", "맡았다", "개발하기로 했다", "만들기로 했다", "구축하기로 했다")

// toldIn reads the sentences of a paragraph; ok is false where one names something in quotes and
// is none of them.
func (r *listReader) toldIn(p *passage) (out []Holder, ok bool) {
	for _, s := range p.sentences() {
		t := p.S[s[0]:s[1]]
		qs := quoted(t)
		if len(qs) == 0 {
			continue
		}
		_, word := makesNow.find(t[qs[len(qs)-1][1]:])
		if len(qs) != 1 || word == "" || len(predicatesIn(t, false)) > 0 {
			return nil, false
		}
		c := &clause{ctx: r.ctx, view: p.view, base: s[0], s: t, block: p.index, where: InList, rule: "list.told-services"}
		h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: c.text(qs[0][0], qs[0][1])}
		if !c.tellsMakers(&h, qs[0][0]-quoteBefore(t[:qs[0][0]])) || !isServiceWords(h.Words) || c.namesProgramme(t[qs[0][0]:qs[0][1]]) {
			return nil, false
		}
		out = append(out, h)
	}
	return out, true
}

// tellsMakers gives a service the subject of its sentence, which ends before byte open, and those
// it works with.
func (c *clause) tellsMakers(h *Holder, open int) bool {
	from := c.pastLead(0, open)
	end := -1
	for i := from; i < open && end < 0; i += runeLen(c.s, i) {
		for _, w := range []string{"은 ", "는 ", "이 ", "가 "} {
			if strings.HasPrefix(c.s[i:open], w) && josaAt(c.s, i) == strings.TrimSpace(w) && depthAt(c.s, i) == 0 {
				end = i
			}
		}
	}
	if end <= from {
		return false
	}
	c.providers(h, from, end)
	gap := end + len("는 ")
	if k := strings.Index(c.s[gap:open], "함께"); k > 0 {
		with := strings.TrimRight(c.s[gap:gap+k], " ")
		if cut := strings.TrimSuffix(strings.TrimSuffix(with, "와"), "과"); cut != with && (hasLegal(cut) || c.namesBody(gap, gap+len(cut))) {
			c.providers(h, gap, gap+len(cut))
		}
	}
	return len(h.Providers) > 0
}

// hasLegal says that words hold the legal form of a company.
func hasLegal(s string) bool {
	_, found := hangul.Company(s)
	return found || cooperative.MatchString(s)
}

// cooperative begins or ends the name of a body of several: 영농조합법인 가나, 다라사회적협동조합.
var cooperative = hangul.MustCompile(`^(?:영농|영어)조합법인\s?\S|(?:조합법인|협동조합)$`)
