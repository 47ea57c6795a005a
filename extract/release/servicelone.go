package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// mayBegin says that an item can be one of a series: of names and who provides them, or of names alone.
func (ctx *context) mayBegin(it serviceItem, alone bool) bool {
	if !alone || it.sign == nextSign {
		return it.sign != noSign && ctx.mayBeItem(it)
	}
	if it.sign != noSign {
		return false
	}
	c, _ := ctx.itemLines(it)
	s := c.s[it.a[0]:it.a[1]]
	return c.canName(it.a) && isServiceWords(c.text(it.a[0], it.a[1])) && !isClause(s) && nameWithVerbNoun(s)
}

// nameWithVerbNoun says that words tell of no decision, but that a long name may end in a noun for one: 야간 무인 매장 출입 인증.
func nameWithVerbNoun(s string) bool {
	all := predicatesIn(s, true)
	if len(all) == 0 {
		return true
	}
	p := &all[0]
	return len(all) == 1 && p.tense == nounOnly && p.to == len(s) && strings.Count(s, " ") > 2 && !endsLikeService(strings.TrimRight(s[:p.from], " "))
}

// loneSeries collects the lines that stand one below the other in the same form and are each a name alone, some perhaps
// with who provides them in a line below, where the words over them lead to services chosen, as leads says.
func (ctx *context) loneSeries(least int, leads func(*itemSeries) bool) (out []*itemSeries) {
	for i := 0; i < len(ctx.passages); i++ {
		if p := &ctx.passages[i]; ctx.inHeader(p) && ordinalOf(p) == 0 {
			continue
		}
		s := ctx.seriesFrom(i, true)
		if s == nil || len(s.items) < least {
			continue
		}
		i = s.items[len(s.items)-1].at
		if s.lone, s.weak = true, true; leads(s) {
			out = append(out, s)
		}
		for _, o := range ctx.byStatus(s) {
			if o.lone, o.weak = true, true; countsNow(ctx.passages[max(s.items[0].at-1, 0)].S, o.size()) {
				out = append(out, o)
			}
		}
	}
	return out
}

// leadsToLone says that names alone are those of services chosen: the sentence before the first counts as many, or says
// that they follow, or a heading names services, and half of them end as services do or have a company below.
func (ctx *context) leadsToLone(s *itemSeries) bool {
	like := s.likeServices(ctx)
	i := s.items[0].at - 1
	if i < 0 || s.head.refuse {
		return false
	}
	above := ctx.passages[i].S
	last := ctx.lastSentence(i)
	if last == "" || !strings.HasSuffix(strings.TrimSpace(above), "다.") && !strings.HasSuffix(strings.TrimSpace(above), "다") {
		return 2*like >= len(s.items) && servedWords.in(above) || (2*like >= len(s.items) || s.phrases(ctx)) && (s.head.status != "" || ctx.leadsAbove(i, s.size()))
	}
	counted := countsNow(above, s.size())
	if !counted && containsAny(last, countedElse) {
		return false
	}
	return servicesFollow.MatchString(last) || counted && (2*like >= len(s.items) || s.phrases(ctx))
}

// ledTo says that the sentence right before the items counts as many or says that services follow, or a heading between
// names those that were chosen: < 승인 과제 >.
func (ctx *context) ledTo(s *itemSeries) bool {
	i := s.items[0].at - 1
	if w := strings.TrimRight(s.head.words, " :"); i > 0 && w != "" && ctx.passages[i].S == s.head.words && ofServicesTold.MatchString(w) {
		if ctx.gateOf(w) == decided {
			return true
		}
		i--
	}
	last := ctx.lastSentence(i)
	return last != "" && (servicesFollow.MatchString(last) || countsNow(last, s.size()) && !containsAny(last, countedElse))
}

// lastSentence is the last sentence of passage i, the one that leads to what stands below; "" for none.
func (ctx *context) lastSentence(i int) string {
	if i < 0 {
		return ""
	}
	s := ctx.passages[i].S
	all := sentencesOf(s)
	if len(all) == 0 {
		return ""
	}
	return s[all[len(all)-1][0]:all[len(all)-1][1]]
}

// likeServices is how many of the items end as services do or have a company below.
func (s *itemSeries) likeServices(ctx *context) (n int) {
	for _, it := range s.items {
		c, _ := ctx.itemLines(it)
		if it.sign == nextSign || endsLikeService(c.s[it.a[0]:it.a[1]]) {
			n++
		}
	}
	return n
}

// phrases says that the items are two words or more each and name no bodies or steps, and that nothing but what stands
// deeper is told between them.
func (s *itemSeries) phrases(ctx *context) bool {
	first, steps := &ctx.passages[s.items[0].at], 0
	for k, it := range s.items {
		c, _ := ctx.itemLines(it)
		w := c.s[it.a[0]:it.a[1]]
		if n := strings.Count(w, " "); n == 0 || c.namesBody(it.a[0], it.a[1]) || c.surelyPlaces(w) && !endsLikeService(w) || n == 1 && (stepLine.MatchString(w) || taskLine.MatchString(w)) {
			return false
		} else if stepLine.MatchString(w) { // 가나 빈집 창고 공유
			steps++
		}
		for j := it.at + 1; k+1 < len(s.items) && j < s.items[k+1].at; j++ {
			if q := &ctx.passages[j]; q.Depth <= max(first.Depth, doc.Square) {
				if _, ok := headsField(q); ok {
					continue
				}
				return false
			}
		}
	}
	return 2*steps < len(s.items)
}

// taskLine ends as short lines on what is done do, and longer names may, too: 현장 점검.
var taskLine = hangul.MustCompile(`(?:점검|공개|안내|홍보|협의|보완|지원|운영|관리|보고|제출|심의|회의|간담회|교육|조사|분석|구축|제공|개발|도입|활용|연계|협력|참여|인증|지정|평가|확인|의견|수렴|통보|전경|사진|촬영|자료|답변|응답|명단|일정|연락처|대표|소장|이사|교수|변호사|박사)$`)

// stepLine ends as lines on what is or will be done do, and no names: 현장 소통 강화, 제도 개선 추진.
var stepLine = hangul.MustCompile(`(?:강화|추진|확대|개선|마련|지속|병행|실시|개최|완화|정비|도모|제고|노력|당부|예정|기여|기대|창출|촉진|필요|시행|방지|최소화|체결|발굴|발표|수립|논의|검토|공유|모집|공고|접수|선정|의결|승인|부여|허용|해소|금지|제한|지원|향상|감소|단축|절감|증진|증대|증가|제공|수여|출시|가능|불가|면제|유예|보장|확보|활성화|고도화|\d+점)$`)

// leadsAbove says that the passage over a subtitle or note counts n.
func (ctx *context) leadsAbove(i, n int) bool {
	return i > 0 && countsNow(ctx.passages[i-1].S, n)
}

// countsNow says that a sentence of s counts n things certified.
func countsNow(s string, n int) bool {
	return slices.ContainsFunc(countsIn(s), func(c countAt) bool { return c.n == n && isHolderUnit(c) })
}
