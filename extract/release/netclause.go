package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// onlyTold finds how a sentence ends that is only told: …했다고 (7일 밝혔다).
var onlyTold = hangul.MustCompile(`[다라]고\s[^.]{0,40}(?:밝혔|전했|말했|알렸|발표했|설명했|강조했|덧붙였)[가-힣]*\.?\s*$`)

// withoutTelling is a sentence without that end.
func withoutTelling(s string) string {
	if loc := onlyTold.FindStringIndex(s); loc != nil {
		return s[:loc[0]]
	}
	return s
}

// asTarget finds behind the name of a programme that it is what somebody became: (가나도시) 예비 대상으로.
var asTarget = hangul.MustCompile(`^['"」』]?\s?(?:[가-힣]{1,8}\s){0,3}?[가-힣0-9]{0,8}(?:으로|로|에)(?:는|도)?[\s,]`)

// setAsideBehind finds behind a name that it was left out, which is no row: (가나군은) 제외하고.
var setAsideBehind = hangul.MustCompile(`^[은는이가을를]?\s(?:[가-힣]{1,8}\s){0,2}?(?:제외|탈락|고배|빠)`)

// onlyAims finds that a sentence tells of an aim or a request: 선정되기 위해, 공모에 신청.
var onlyAims = hangul.MustCompile(`(?:기|받고자|하고자|려는|도록|려고)\s?(?:위[해한]|$)|신청|응모|접수|제출|요청|건의|검토|착수|절차|목표`)

// takesUp finds that what was asked for was decided on: 반납 신청을 받아들이기로.
var takesUp = hangul.MustCompile(`(?:신청|요청|건의|제출한\s\S{1,12})(?:을|를)\s(?:[^,.]{0,20}\s)?(?:받아들|승인|수용|의결|허가|수락)`)

// wordMade finds what something is made, or what it is no more: 아이돌봄도시로 (승격했다), 맑은숨지역에서 (풀었다).
var wordMade = hangul.MustCompile(`([가-힣A-Za-z0-9]{3,20})['"」]?(?:으로|로|에서)\s`)

// madeTitled says that places, as the object behind which a sentence goes on, are made what the title tells of, whatever the verb is.
func (n *netOf) madeTitled(behind string) bool {
	if !strings.HasPrefix(behind, "을 ") && !strings.HasPrefix(behind, "를 ") {
		return false
	}
	title := hangul.Key(n.ctx.titles()[0].S)
	for _, m := range wordMade.FindAllStringSubmatch(head(behind, longestMade), -1) {
		if strings.Contains(title, hangul.Key(m[1])) && endsAsProgramme(m[1]) {
			return true
		}
	}
	return false
}

// longestMade bounds the bytes behind places in which it is told what they are made.
const longestMade = 120

// chooseVerbs are verbs of choosing that do not tell for what.
var chooseVerbs = setOf("정했", "정해졌", "정하였", "골랐", "뽑았", "뽑혔", "올랐", "올렸", "합류했", "합류하였")

// madeOf says that a sentence makes places behind which it goes on at byte to what a programme of the
// release is for, or that they come to it.
func (n *netOf) madeOf(p *passage, r [2]int, to int, told string) bool {
	for _, m := range n.ctx.mentionsIn(p.S) {
		if m.from >= r[0] && m.to < r[0]+len(told) && m.main && asTarget.MatchString(told[m.to-r[0]:]) && tellsPast(told[max(to, m.to-r[0]):]) {
			return true
		}
	}
	return false
}

// actsOrSuffers says that names are subject or object of what is told, or stand in a row with such.
func actsOrSuffers(u *unit, s string) bool {
	rest := s[u.to:]
	switch u.josa {
	case "은", "는", "이", "가", "을", "를", "도", "의", "와", "과":
		return true
	case "":
		last := u.list.runs[len(u.list.runs)-1]
		return strings.HasPrefix(rest, ", ") || strings.HasPrefix(rest, "·") || strings.HasPrefix(rest, " 및 ") || u.list.total != nil || last.count != nil
	}
	return false
}

// otherTime says that a sentence tells of what was before.
func (n *netOf) otherTime(s string) bool {
	if n.ctx.toldEarlier(s) || containsAny(s, lastYearWords) || containsAny(s, untilNowWords) || containsAny(s, standingWords) {
		return true
	}
	return n.ctx.yearGone(s)
}
