package release

import (
	"regexp"
)

// Who was proposed, and looked at before some were chosen, did apply: 시·도가 추천한 17곳을
// 대상으로 심사했다. Who was proposed and chosen was not one of many, and who was looked at
// and not proposed may be anybody (전국 17곳을 대상으로 실태를 조사).
var (
	proposing     = []string{"추천", "제안", "발굴", "후보", "신청", "응모"}
	proposedAhead = regexp.MustCompile(`(?:(?:추천|제안|발굴)(?:한|된|받은)|추천을\s(?:받은|거친|거쳐 온)|(?:신청|공모|응모|참여)\s?(?:한\s)?(?:지자체|시·군|시·군·구|지역|도시)\(|후보(?:지|지역|도시)?(?:는|은|인)?)\s?(?:총\s|모두\s|전국\s)?$`)
	lookedAtNow   = regexp.MustCompile(`^(?:개?\))?\s?(?:후보지\s?|후보지역\s?|사업\s?|계획\s?)?(?:[을를의]\s(?:놓고|두고|대상으로)\s[^.]{0,60}|에\s대(?:해|해서|하여|한)\s[^.]{0,50}|[을를의]\s[^.]{0,40})(?:평가|심사|심의|실사|현지\s?조사|현장\s?조사|현장\s?점검|검토)|^(?:개?\))?\s?(?:중|가운데|중에서)(?:에서)?\s`)
	proposedNow   = regexp.MustCompile(`^[을를]\s(?:[가-힣0-9]{1,5}로\s|각각\s|최종\s)?(?:추천|제안)(?:했|하였|받|해\s|하여)`)
	// privately is who proposes without being one of those chosen from.
	privately = regexp.MustCompile(`(?:주민|시민|국민|도민|군민|전문가|학생|청년|기업|업체|민간|여행사|위원)[가-힣]{0,4}\s(?:직접\s)?$`)
)

// proposed says that unit i counts those who were proposed, and looked at, for a choice.
func (c *clause) proposed(i int) bool {
	u := &c.units[i]
	if u.count == nil {
		return false
	}
	before := tail(c.s[:u.from], 75)
	after := head(c.s[u.to:], 150)
	if !containsAny(before, proposing) && !containsAny(after, proposing) {
		return false
	}
	if m := proposedAhead.FindStringIndex(before); m != nil {
		return !privately.MatchString(before[:m[0]]) && lookedAtNow.MatchString(after)
	}
	return proposedNow.MatchString(after) && !privately.MatchString(before)
}

// applyingOnly are words of sentences that tell of applicants and have none of a decision.
var applyingOnly = setOf("추천", "제안", "후보지", "제출", "경쟁", "발굴한", "참가한", "참여한")

// appliedOnly reads the applicants of a sentence that tells of no decision.
func (r *listReader) appliedOnly(p *passage, s [2]int) []Decision {
	if t := p.S[s[0]:s[1]]; !applyingOnly.in(t) || len(countsIn(t)) == 0 {
		return nil
	}
	c := r.ctx.newClause(p.view, s[0], s[1], InBody, p.index)
	if r.passesBy(c) {
		return nil
	}
	return c.onlyApplicants(c.applicants())
}
