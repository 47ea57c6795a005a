package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// Who was proposed, and looked at before some were chosen, did apply: 시·도가 추천한 17곳을
// 대상으로 심사했다. Who was proposed and chosen was not one of many, and who was looked at
// and not proposed may be anybody (전국 17곳을 대상으로 실태를 조사).
var (
	proposing     = []string{"추천", "제안", "발굴", "후보", "예비", "신청", "응모"}
	proposedAhead = hangul.MustCompile(`(?:(?:추천|제안|발굴)(?:한|된|받은)|추천을\s(?:받은|거친|거쳐 온)|(?:신청|공모|응모|참여)\s?(?:한\s)?(?:지자체|지방정부|시·군|시·군·구|지역|도시)\(|(?:예비|후보)[가-힣]{0,12}(?:은|는|인)?)\s?(?:총\s|모두\s|전국\s)?$`)
	lookedAtNow   = hangul.MustCompile(`^(?:개?\))?\s?(?:예비[가-힣]{1,8}|후보\s?지역|후보지|사업|계획)?\s?(?:[을를의]\s(?:놓고|두고|대상으로)\s[^.]{0,60}|에\s대(?:해|해서|하여|한)\s[^.]{0,50}|[을를의]\s[^.]{0,40})(?:평가|심사|심의|실사|현지\s?조사|현장\s?조사|현장\s?점검|검토)|^(?:개?\))?\s?(?:중|가운데|중에서)(?:에서)?\s`)
	proposedNow   = hangul.MustCompile(`^[을를]\s(?:[가-힣0-9]{1,5}로\s|각각\s|최종\s)?(?:추천|제안)(?:했|하였|받|해\s|하여)`)
	// privately is who proposes without being one of those chosen from.
	privately = hangul.MustCompile(`(?:주민|시민|국민|도민|군민|전문가|학생|청년|기업|업체|민간|여행사|위원)[가-힣]{0,4}\s(?:직접\s)?$`)
)

// proposed says that unit i counts those who were proposed, and looked at, for a choice.
func (c *clause) proposed(i int) bool {
	u := &c.units[i]
	if u.count == nil {
		return false
	}
	before := tail(c.s[:u.from], 75)
	after := head(c.s[u.to:], 150)
	if !containsAny(before, proposing) && !containsAny(c.s[u.from:u.to]+after, proposing) {
		return false
	}
	if m := proposedAhead.FindStringIndex(before); m != nil {
		return !privately.MatchString(before[:m[0]]) && (lookedAtNow.MatchString(after) || c.lookedAtIn(u))
	}
	if preparing.MatchString(c.s[u.from:u.to]) || preparing.MatchString(after) {
		return lookedAtNow.MatchString(after) || c.lookedAtIn(u)
	}
	return proposedNow.MatchString(after) && !privately.MatchString(before) && !c.ministryTells(u)
}

// ministryTells says that a ministry is what the sentence tells of: what it recommends is proposed to readers, and nobody
// chooses from it.
func (c *clause) ministryTells(u *unit) bool {
	at, n := ministryAt(c.s, true)
	return n > 0 && at < u.from
}

// preparing finds candidates behind their number: 9개 예비가나도시, 12개 후보 지역.
var preparing = hangul.MustCompile(`개\s(?:예비|후보)|^\s(?:예비|후보)`)

// examination finds a sentence of which an examination is the topic: 이번 심의는 9곳을 대상으로
// 진행됐다.
var (
	examination = hangul.MustCompile(`(?:심의|심사|평가|선정)[는은]\s`)
	ofThose     = hangul.MustCompile(`^[가-힣\s]{0,12}[을를]\s대상으로\s(?:하|했|진행|실시|이뤄|이루|열)`)
)

func (c *clause) lookedAtIn(u *unit) bool {
	return examination.MatchString(c.s[:u.from]) && ofThose.MatchString(c.s[u.to:])
}

// onceChosen finds candidates of an earlier year, out of which this one chooses: 지난해 승인된
// 예비가나도시 (9곳).
var onceChosen = hangul.MustCompile(`(?:승인|지정|선정)된\s(?:예비|후보)[가-힣]{0,12}\s(?:총\s)?$`)

// applyingOnly are words of sentences that tell of applicants and have none of a decision.
var applyingOnly = setOf("의향", "의사를 밝", "두드렸", "두드려", "희망했", "희망하였", "추천", "제안", "후보", "예비", "제출", "경쟁", "발굴한", "참가한", "참여한")

// appliedOnly reads the applicants of a sentence that tells of no decision.
func (r *listReader) appliedOnly(p *passage, s [2]int) []Decision {
	if t := p.S[s[0]:s[1]]; !applyingOnly.among(r.ctx.sentenceOf(p, s[0], s[1])) || len(countsIn(t)) == 0 {
		return nil
	}
	c := r.ctx.newClause(p.view, s[0], s[1], InBody, p.index)
	if r.passesBy(c) {
		return nil
	}
	return c.onlyApplicants(c.applicants())
}

// recommends finds between two numbers that those first counted named the others: (14개 시·도가) 1차로 추천한 (35곳).
var recommends = hangul.MustCompile(`^(?:[가-힣0-9·]{1,10}\s){0,3}(?:[가-힣]{2}·)?(?:추천|제안|신청|제출|발굴|선별|접수)한$`)

// wantsNext says that those counted at unit i are who asked for as many things as the next unit counts: 30개 지자체가 42개 과제를
// 제안했다.
func (c *clause) wantsNext(i int) bool {
	if i+1 >= len(c.units) || c.units[i].count == nil || c.units[i+1].count == nil {
		return false
	}
	u, next := &c.units[i], &c.units[i+1]
	if u.josa != "이" && u.josa != "가" {
		return false
	}
	gap := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(c.s[u.to:max(u.to, next.from)]), u.josa))
	if strings.HasSuffix(gap, "한") && recommends.MatchString(gap) {
		return true
	}
	if next.josa != "을" && next.josa != "를" {
		return false
	}
	return (gap == "" || gap == "총" || gap == "모두" || gap == "각각") && c.applies(i+1)
}
