package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// nounOfBracket is the noun of decision whose bracket holds the names and
// nothing else: 가나특구 신규 지정(서울 서초구, 경기 시흥시). It must say what was done
// (신규 지정, 지정 해제) or to what (가나도시 선정).
func (c *clause) nounOfBracket(i int) *predicate {
	u := &c.units[i]
	if u.list == nil || c.s[u.from] != '(' || c.s[u.to-1] != ')' {
		return nil
	}
	before := strings.TrimRight(c.s[:u.from], " ")
	for _, noun := range decideNouns.list {
		at, ok := strings.CutSuffix(before, noun)
		if !ok {
			continue
		}
		p := &predicate{from: len(at), to: len(before), noun: noun, status: nounStatus(noun), tense: nounOnly}
		if p.status != "" || c.statusNear(p) != "" || len(c.mentions) > 0 {
			return p
		}
		return nil
	}
	return nil
}

// nounBefore is the noun of decision before the unit in a title: 스마트도시 인증,
// 고양시 등 4곳.
func (c *clause) nounBefore(i int) *predicate {
	for k := len(c.predicates) - 1; k >= 0; k-- {
		if p := &c.predicates[k]; p.to <= c.units[i].from && (p.tense == nounOnly || p.tense == didPast) {
			return p
		}
	}
	return nil
}

// toldOn says that a title goes on to tell of the unit what is still to come, so that
// the noun before it does not govern it: 4곳 지정, 3곳은 다음 회의에서 다시 논의.
func (c *clause) toldOn(i int) bool {
	u := &c.units[i]
	rest := c.s[u.to:]
	if k := strings.IndexAny(rest, ",…"); k >= 0 {
		rest = rest[:k]
	}
	if containsAny(rest, []string{" 종료", " 폐지", " 만료"}) {
		return true // … 연장, 세종 등 4개 특구 운영 종료
	}
	if u.list != nil && topicGoesOn.MatchString(rest) && !chosenToo.MatchString(rest) && c.namesHadNoun(i) {
		c.ctx.leftUntold(c.text(u.from, u.to))
		return true
	}
	if u.list != nil && u.josa == "" && shareTold.MatchString(rest) && c.amongDeclared(i) {
		return true // 8곳 선정, 가나·다라 등 대도시 비중 늘어
	}
	if u.josa != "은" && u.josa != "는" {
		return false
	}
	return containsAny(rest, toldOnWords)
}

// topicGoesOn finds that names, or what they are among, are a topic that a title goes on about: (가나시)는 구간 확대, (가나시) 등 5년 지난 도시는
// 2단계로.
var topicGoesOn = hangul.MustCompile(`^[^,…]{0,24}?(?:은|는)\s[가-힣0-9]`)

// chosenToo finds that a title goes on to praise those names as chosen, too: (다라시)는 3회 연속, 는 첫 쾌거.
var chosenToo = hangul.MustCompile(`(?:회|년|번|차례)\s?연속|쾌거|영예|나란히|(?:첫|처음)(?:으로)?\s?(?:선정|지정|인증|사례|$)`)

// leftUntold remembers names of a title of which it tells something else in words that may be a decision.
func (ctx *context) leftUntold(names doc.Text) {
	for _, w := range ctx.unled {
		if viewOf(w).S == viewOf(names).S {
			return
		}
	}
	if len(ctx.unled) < mostUnread {
		ctx.unled = append(ctx.unled, names)
	}
}

// namesHadNoun says that the noun before unit i is said of names before it, in a part of the title that is over.
func (c *clause) namesHadNoun(i int) bool {
	p := c.nounBefore(i)
	if p == nil || !strings.ContainsAny(c.s[p.to:c.units[i].from], ",…") {
		return false
	}
	for k := i - 1; k >= 0; k-- {
		if u := &c.units[k]; u.to <= p.from {
			return u.list != nil && !strings.ContainsAny(c.s[u.to:p.from], ",…")
		}
	}
	return false
}

// shareTold finds behind names that a share of theirs, and not who they are, is what a title goes on to tell.
var shareTold = hangul.MustCompile(`^\s(?:[가-힣·]{1,10}\s){0,3}(?:비중|비율|참여율|선정률|비율도|쏠림|편중)[이가도은는]?\s(?:[가-힣]{1,4}\s)?(?:늘|높|커|커져|증가|확대|감소|줄|낮|심화|완화|[0-9])`)

// ofSuchPlaces finds behind names what they are among, as places.
var ofSuchPlaces = hangul.MustCompile(`^\s등\s[가-힣·]{0,8}(?:도시|광역시|수도권|권|지역|시|도|군|구|지자체|지방정부|농촌|어촌|농어촌)\s`)

// amongDeclared says that unit i names not all whom the title declares, so that something may be told of them alone: (8곳 선정),
// 가나·다라 등 대도시, (3곳 선정), 가나·다라.
func (c *clause) amongDeclared(i int) bool {
	u := &c.units[i]
	if strings.HasPrefix(c.s[u.to:], " 등 ") {
		return ofSuchPlaces.MatchString(c.s[u.to:])
	}
	for k := i - 1; k >= 0; k-- {
		if n := c.units[k].count; n != nil {
			return u.size() < n.n
		}
	}
	return false
}

// toldOnWords tell of who was not chosen, or not yet.
var toldOnWords = wordsOf(failedWords, setAsideWords, []string{"논의", "미뤄", "미룬", "미루", "검토", "추후", "다음 ", "내년", "무산", "불발", "다시 심의", "재심의"})
