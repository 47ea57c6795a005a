package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// readCriteria reads sentences about what a scheme asks for: indicators,
// points, thresholds, periods, dimensions, classes, benefits.
func readCriteria(ctx *context, f *Facts) {
	r := &criteriaReader{ctx: ctx, decided: decidedIDs(f), f: f}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.S == "" || !p.mayState() || ctx.inHeader(p) {
			continue
		}
		for _, s := range p.sentences() {
			r.sentence(p, s[0], s[1])
		}
	}
	r.underTitle()
	r.headClasses()
	r.dimensions()
	r.labelledLists()
	r.pointLists()
	r.classes(f)
	f.Criteria = append(f.Criteria, r.out...)
	f.Items = append(f.Items, r.items...)
}

// underTitle takes the points that are asked for from the title and what stands under it, where no sentence prints them: 심사기준
// 70점 이상만 지정.
func (r *criteriaReader) underTitle() {
	for i := range r.ctx.passages {
		p := &r.ctx.passages[i]
		if !r.ctx.inHeader(p) || !strings.Contains(p.S, "점 이상") && !strings.Contains(p.S, "% 이상") {
			continue
		}
		found, _, _ := r.notOfTheRule(p.S, points(p.S), nil, nil)
		for _, k := range r.schemesOf(p, p.S) {
			for _, st := range found {
				if r.any(k) && !r.has(k, st.field) && !wasReached(p.S[st.place():]) && !r.ctx.inAnotherYear(p.S, st.place()) {
					r.add(k, st, p, 0)
				}
			}
		}
	}
}

// criteriaReader collects what sentences ask for, each thing once a scheme.
type criteriaReader struct {
	ctx     *context
	f       *Facts
	decided map[string]bool // programmes of which something is decided
	out     []Criterion
	items   []Item
	found   []dimensionList
}

// mayState says quickly whether a paragraph can hold a criterion.
func (p *passage) mayState() bool {
	return statingWords.among(p.held()) || p.held().Holds("점") && pointsPrinted(p.S)
}

// pointsPrinted says that a number of points stands in s: 350점.
func pointsPrinted(s string) bool {
	for i := hangul.Index(s, "점"); i >= 0; {
		if i > 0 && s[i-1] >= '0' && s[i-1] <= '9' {
			return true
		}
		k := hangul.Index(s[i+1:], "점")
		if k < 0 {
			return false
		}
		i += 1 + k
	}
	return false
}

// statingWords are words one of which stands wherever a criterion but a bare
// number of points is stated.
var statingWords = setOf("지표", "배점", "만점", "총점", "점 이상", "점을 ", "점 이하", "% 이상", "평가", "심사", "기준", "기간", "년마다", "년간", "년 연장", "유효", "효력", "주기", "수여", "표창", "동판", "현판", "구분", "고려", "검토", "반영", "잣대", "심의", "검증", "따져", "따졌", "살폈", "당락", "순위", "점수", "자격", "비중", "합산", "인증서", "지정서", "항목", "인구", "가중치", "가지를", "만 이상", "만 명 이상", "문항", "진단", "지위")

// stated is one criterion found in a sentence, by bytes of it.
type stated struct {
	field    string
	number   float64
	list     [][2]int
	from, to int
	at       int // of the number, where other words stand before it
}

// place is the byte of what is asked for.
func (s *stated) place() int { return max(s.from, s.at) }

// sentence reads one sentence.
func (r *criteriaReader) sentence(p *passage, from, to int) {
	s := p.S[from:to]
	var found []stated
	found = append(found, r.indicatorsNow(s)...)
	found = append(found, points(s)...)
	found = append(found, population(s)...)
	found = append(found, period(s)...)
	found = append(found, sizeClasses(s)...)
	found = append(found, benefits(s)...)
	dims := dimensionsIn(s)
	if d := markedAll(p, s, from); d != nil {
		dims = d
	}
	items := pointsOfClasses(s)
	if items != nil {
		dims = nil // what is judged in each class is told apart
	} else {
		items = itemsOf(s, dims)
	}
	if dims != nil && dims.onlyStages(s) {
		dims, items = nil, asNames(items)
	}
	if len(found) == 0 && dims == nil && len(items) == 0 {
		return
	}
	found, dims, items = r.notOfTheRule(s, found, dims, items)
	schemes := r.schemesOf(p, s)
	for _, k := range schemes {
		for _, st := range found {
			if st.field != "benefits" && st.field != "review_period_years" && r.ctx.inAnotherYear(s, st.place()) {
				continue
			}
			r.add(k, st, p, from)
		}
		if dims != nil {
			dims.scheme, dims.p, dims.base = k, p, from
			r.found = append(r.found, *dims)
		}
		r.addItems(k, items, p, from)
	}
}

// indicatorsNow finds the number of indicators of this year, behind that of
// another where a sentence tells both: 2022년에는 50개 지표로 평가했으나 올해는 45개 지표로.
func (r *criteriaReader) indicatorsNow(s string) []stated {
	found := indicators(s)
	if len(found) == 0 || !r.ctx.inAnotherYear(s, found[0].place()) {
		return found
	}
	at := found[0].to
	for _, st := range indicators(s[at:]) {
		st.from, st.to, st.at = st.from+at, st.to+at, st.place()+at
		return []stated{st}
	}
	if m := onlyNow.FindStringSubmatchIndex(s[at:]); m != nil {
		n, _, _ := hangul.Number(s[at+m[2] : at+m[3]])
		return []stated{{field: "indicator_count", number: float64(n), from: at + m[2], to: at + m[1], at: at + m[2]}}
	}
	return found
}

// onlyNow finds a number of this year behind that of another, without what is counted: (지표가 50개였으나) 올해는 41개만.
var onlyNow = hangul.MustCompile(`(?:올해|금년|이번)(?:는|에는|엔)?\s(?:[가-힣]+\s){0,2}?([0-9]{1,3})\s?개(?:만|로|를|의|에)`)

// sinceThisYear finds before what is asked for that it is so from this year on, though what was decided may be of the last: 올해(2025)부터는.
var sinceThisYear = hangul.MustCompile(`(?:^|\s)(올해|금년)(?:\(['’]?[0-9]{2,4}년?\))?부터(?:는)?\s[^.]{0,60}$`)

// add enters a criterion unless its field is filled already for the scheme; of
// lists the new words are added.
func (r *criteriaReader) add(k Scheme, st stated, p *passage, base int) {
	c := Criterion{Scheme: k, Field: st.field, Number: st.number, Block: p.index,
		Value: p.value(base+st.from, base+st.to, "criteria."+strings.ReplaceAll(st.field, "_", "-")), renewed: ofRenewed.MatchString(p.S[base : base+st.place()])}
	if m := sinceThisYear.FindStringSubmatchIndex(p.S[base : base+st.place()]); m != nil {
		c.Year = p.value(base+m[2], base+m[3], "")
	}
	for _, l := range st.list {
		c.List = append(c.List, p.value(base+l[0], base+l[1], c.Rule))
	}
	for i := range r.out {
		if r.out[i].Scheme.ID != k.ID || r.out[i].Field != st.field {
			continue
		}
		if st.field == "benefits" {
			r.out[i].List = addValues(r.out[i].List, c.List)
			return
		}
		if r.out[i].Number == st.number {
			r.out[i].renewed = r.out[i].renewed && c.renewed
			return
		}
		if part := r.ofSome(&r.out[i], &c, st, p, base); part != nil {
			r.ctx.issues.add("contradiction", schema.Note, "this is asked of some only; what is asked of all stands", part.Words)
			if part != &c {
				r.out[i] = c
			}
			return
		}
	}
	r.out = append(r.out, c)
}

// addValues adds the values whose words are new.
func addValues(all, more []Value) []Value {
	for _, v := range more {
		double := false
		for _, w := range all {
			double = double || w.Words.S == v.Words.S
		}
		if !double {
			all = append(all, v)
		}
	}
	return all
}
