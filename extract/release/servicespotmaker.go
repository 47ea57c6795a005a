package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// mostTold bounds the passages behind a name that may tell who has it.
const mostTold = 3

// makesIt tells who asked for, makes or runs what the text before it names.
var makesIt = hangul.MustCompile(`(?:^|[\s,])((?:(?:주식회사|[가-힣]{2,6}법인)\s)?[^\s,'".]{2,24}(?:[와과]\s(?:[가-힣]{2,4}\s)?[^\s,'".]{2,24})?(?:\s컨소시엄)?)(?:이|가|은|는)\s(?:[^.'"]{0,60}?\s)??(?:신청|제안|제출|요청|개발|맡|준비|추진|운영|제공|내놓|낸\s|냈|선보|실증|시험|시작|설치|판매)`)

// didIt follows a quoted name before those who did something with it: (‘다라’)를 낸 가나, 마바와 ….
var didIt = hangul.MustCompile(`^[을를로]\s(?:\S+\s)?[^\s,]{0,4}(?:한|은|는|인|낸|든)\s((?:(?:주식회사|[가-힣]{2,6}법인)\s)?[^\s,'".]{2,24}?(?:\s컨소시엄)?)(?:[은는이가도와과]?(?:\s|,)|\s등|이?다\.?|$)`)

// possessed follows a quoted name, in the genitive, before who has it: (‘다라’)의 가나, ….
var possessed = hangul.MustCompile(`^의\s((?:(?:주식회사|[가-힣]{2,6}법인)\s)?[^\s,'"]{2,24}?(?:\s컨소시엄)?)(?:,\s|[와과]\s|\s등|이?다\.?\s*$|이며|이고)`)

// topicWho follows a quoted name that is topic before who did what the next part tells of them, too: (‘다라’)는 가나가, ….
var topicWho = hangul.MustCompile(`^[은는]\s((?:(?:주식회사|[가-힣]{2,6}법인)\s)?[^\s,'"]{2,24}?)(?:이|가),\s[^,'"]{0,40}['"]?$`)

// particleLeft is the particle of the name before, where what is told of the next one begins: (‘가나’)를, 다라와.
var particleLeft = hangul.MustCompile(`^(?:을|를|은|는|이|가|와|과|으로|로)?,\s`)

// haveSpot are the bytes of who has what is quoted from open to end, in the part of the sentence from..next.
func (c *clause) haveSpot(from, open, end, next int) [2]int {
	from += len(particleLeft.FindString(c.s[from:open]))
	if by := c.withPlaced(from, open); by[1] > 0 {
		return by
	}
	if by := c.haveQuoted(from, open, end, next); by[1] > 0 {
		return by
	}
	if a, b, e := bracketAt(c.s, lineStart(c.s)); e > 0 && e < open && from <= e && c.base == 0 && c.canHave([2]int{a, b}) {
		return [2]int{a, b} // (가나은행) 고객이 정하는 ‘다라 예금’을 내놓는다
	}
	if r := trimmed(c.s, c.partFrom(from, open), c.beforeGenitive(open)); r[1] > r[0] && strings.Count(c.s[r[0]:r[1]], " ") < 3 && c.canHave(r) {
		return r // 대상은 가나 ‘다라’, 마바 ‘사아’이다
	} else if c.otherMinistry(r, open) {
		return r
	}
	for _, told := range []*hangul.Pattern{didIt, possessed, topicWho} {
		if m := told.FindStringSubmatchIndex(c.s[end:next]); m != nil {
			if r := trimmed(c.s, end+m[2], end+m[3]); c.canHave(r) {
				return r
			}
		}
	}
	if by := c.makerSigned(end, next); by[1] > 0 {
		return by
	}
	return c.makerBehind(end, next)
}

// siteBeside are the bytes of the place in the words from..to where a service is tried, other than who has it.
func (c *clause) siteBeside(from, to int, t *tale) [2]int {
	in := c.placeBeside(from, to)
	if a, b, e := bracketAt(c.s, lineStart(c.s)); in[1] == 0 && c.base == 0 && e > 0 && from <= e && e < to && c.onlyPlace([2]int{a, b}) {
		in = [2]int{a, b} // (가나군) ㈜다라와 여는 ‘마바’
	}
	if in[1] > 0 && t.by[0] <= in[0] && in[1] <= t.by[1] {
		return [2]int{}
	}
	return in
}

// beforeGenitive is byte open, or the one before the particle there of who has what follows: 가나청(의 ‘다라’).
func (c *clause) beforeGenitive(open int) int {
	t := strings.TrimRight(c.s[:open], " '\"「")
	if _, josa, ok := hangul.Josa(lastWord(t)); ok && josa == "의" {
		return len(t) - len(josa)
	}
	return open
}

// otherMinistry says that the words r before byte open are one of the state, other than who publishes, in the genitive.
func (c *clause) otherMinistry(r [2]int, open int) bool {
	if r[1] <= r[0] || c.beforeGenitive(open) == open {
		return false
	}
	w, h := c.s[r[0]:r[1]], c.ctx.header
	return isMinistry(w) && !strings.Contains(w, " ") && h != nil && h.Agency.Said() && !strings.Contains(viewOf(h.Agency.Words).S, w)
}

// partFrom is where the part of a sentence begins that ends at byte open: behind a comma, a mark or a topic.
func (c *clause) partFrom(from, open int) int {
	for _, w := range []string{", ", "은 ", "는 ", "로 ", "△", "▲", "·"} {
		if k := strings.LastIndex(c.s[from:open], w); k >= 0 {
			from += k + len(w)
		}
	}
	return c.pastLead(from, open)
}

// makerBehind are the bytes of who has what is named before byte i, as the sentence goes on up to byte j.
func (c *clause) makerBehind(i, j int) [2]int {
	if m := doerIn(c.s[i:j]); m != nil {
		if r := [2]int{i + m[2], i + m[3]}; c.canHave(r) {
			return r
		}
	}
	return [2]int{}
}

// makersNear gives spots without one who has the service: as the sentences behind the name tell it, or the lines below.
func (ctx *context) makersNear(all []spot) {
	for i := range all {
		s := &all[i]
		if s.by[1] > 0 {
			continue
		}
		end := len(ctx.passages)
		if i+1 < len(all) {
			end = all[i+1].at
		}
		if end > s.at {
			ctx.makerNear(s, end)
		} else if p := &ctx.passages[s.at]; s.to < all[i+1].from { // the next stands further on in the same passage
			part := *p
			part.view.S = p.S[:all[i+1].from]
			if r, sure := ctx.makerFrom(&part, s.to); r[1] > r[0] && sure {
				s.by, s.byAt = r, s.at
			}
		}
	}
}

// makerNear looks for who has the service of one spot, before passage end.
func (ctx *context) makerNear(s *spot, end int) {
	for j := s.at; j < end && j <= s.at+mostTold; j++ {
		p, from := &ctx.passages[j], 0
		if j == s.at {
			from = s.to
		} else if p.Kind == doc.Heading || p.Depth >= doc.Asterisk && !makerLabel.MatchString(p.S) || ctx.tellsOfNext(s, p) {
			return
		}
		if r, sure := ctx.makerFrom(p, from); r[1] > r[0] {
			s.by, s.byAt, s.weak = r, j, !sure
			return
		}
	}
}

// makerFrom are the bytes of who has a service, as passage p tells from a byte on, and whether it is surely a body or does
// what those who have one do.
func (ctx *context) makerFrom(p *passage, from int) (weak [2]int, sure bool) {
	if from == 0 {
		if r := ctx.makerIn(p.S); r[1] > r[0] {
			return r, true
		}
		if a, b, end := bracketAt(p.S, 0); end > 0 && end == len(strings.TrimRight(p.S, " ")) {
			return [2]int{a, b}, true // under the name: (가나)
		} else if c := (&clause{ctx: ctx, view: p.view, s: p.S, block: p.index}); end > 0 && c.namesBody(a, b) && c.canHave([2]int{a, b}) {
			return [2]int{a, b}, true // (가나조합) 다라를 마바하는 사아다
		}
	}
	if t := strings.TrimRight(p.S, " ."); from == 0 && !strings.HasSuffix(t, "다") && !strings.HasSuffix(t, "요") {
		return ctx.makerAlone(p)
	}
	for _, q := range p.sentences() {
		if q[0] < from {
			continue
		}
		c := &clause{ctx: ctx, view: p.view, base: q[0], s: p.S[q[0]:q[1]], block: p.index}
		if said := c.makerSaid(); said[1] > 0 {
			return [2]int{q[0] + said[0], q[0] + said[1]}, true
		}
		r := c.subjectOfTale(c.pastLead(0, len(c.s)), len(c.s))
		if r[1] == 0 || !c.namesBody(r[0], r[1]) {
			m := doerIn(c.s)
			if m == nil || !c.canHave([2]int{m[2], m[3]}) {
				if q[0] == 0 && r[1] > 0 {
					weak = r
				}
				continue
			}
			r = [2]int{m[2], m[3]}
		}
		return [2]int{q[0] + r[0], q[0] + r[1]}, true
	}
	return weak, false
}

// supported says that something besides their number speaks for most names: they stand with those who have them, end as
// services do or were decided on, or each is what a paragraph of its own is about.
func (ctx *context) supported(all []spot) bool {
	if !slices.ContainsFunc(all, func(s spot) bool { return s.by[1] > 0 && !s.weak }) && !ctx.eachItsOwn(all) {
		forgetWeak(all)
	}
	likely, lead := 0, 0
	for i := range all {
		s := &all[i]
		p := &ctx.passages[s.at]
		if s.by[1] > 0 || s.verdict == granted || s.quoted && certifiedByNumber(p.S[s.from:s.name[0]]) || endsLikeService(p.S[s.name[0]:s.name[1]]) {
			likely++
		}
		if s.leads && s.quoted && strings.TrimSpace(p.S[lineStart(p.S):s.name[0]-quoteBefore(p.S[:s.name[0]])]) == "" {
			lead++
		}
	}
	return 2*likely >= len(all) || lead == len(all)
}

// certifiedByNumber says that words before a quoted name give it the number of its certificate: 제12호는, 제12호로 지정된 기술은.
func certifiedByNumber(s string) bool {
	return strings.Contains(s, "호") && certificateNumber.MatchString(s)
}

// certificateNumber is that number at the beginning of a sentence, with what leads from it to the name.
var certificateNumber = hangul.MustCompile(`^(?:[-–ㅇ○□]\s)?(?:먼저,?\s|이어,?\s)?제?\s?\d{1,5}(?:-\d{1,3})?\s?호(?:[은는인]|로\s(?:새로\s)?(?:지정|인증|선정|등록)(?:된|받은)\s\S{1,8}[은는])?\s?(?:\S{1,6}\s?[은는인]?\s)?['"「『]$`)

// eachItsOwn says that each of several names, alone in a line behind a mark, stands over a paragraph that begins with another
// word of one who may have it.
func (ctx *context) eachItsOwn(all []spot) bool {
	seen := map[string]bool{}
	for i := range all {
		s := &all[i]
		if s.by[1] == 0 || s.byAt != s.at+1 || s.mark == "" || !strings.HasPrefix(s.form, "line") {
			return false
		}
		who := ctx.passages[s.byAt].S[s.by[0]:s.by[1]]
		if seen[who] || strings.Contains(who, " ") || endsInOne(who, notWho) {
			return false
		}
		seen[who] = true
	}
	return len(all) > 1
}

// notWho end words of who or what is told of and has no service.
var notWho = []string{"부", "처", "청", "위원회", "정부", "제도", "기업", "업체", "법", "부처", "기관", "지자체", "지방정부", "국비", "예산", "현장", "결과", "비용", "기간", "대상", "규모", "국민", "이용자", "소비자", "사업자", "전문가", "특례", "규제", "심의", "신청", "평가"}

// forgetWeak leaves out those who nothing but their place makes the ones who have services.
func forgetWeak(all []spot) {
	for i := range all {
		if all[i].weak {
			all[i].by = [2]int{}
		}
	}
}
