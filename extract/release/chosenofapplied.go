package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// approvedAre begins a sentence that only says who they are whom the sentence before it tells of: 승인된 곳은, 이 중 선정된 지자체는. Those who
// came through at last (최종) have the title itself.
var approvedAre = hangul.MustCompile(`^(?:이\s가운데\s|이\s중\s)?(?:승인|선정|지정|인증|선발)(?:된|받은|을\s받은)\s(?:곳|지자체|지방정부|도시|지역|시·군·구|시·군)(?:은|는)\s`)

// candidacyAsked finds that the candidacy is what was applied for: 예비 가나도시에는 (41곳이 신청했다), and not 예비도시 9곳이.
var candidacyAsked = hangul.MustCompile(`예비\s?['"‘’“”「『]?[가-힣·]{2,12}(?:\s[가-힣·]{2,12}){0,2}['"‘’“”」』]?에(?:는|도)?\s`)

// chosenOfApplied gives those whom a sentence names so the status and batch of those who, as the sentence right before it tells,
// applied to become candidates: 제3차 예비 가나도시에는 41곳이 신청했다. 승인된 곳은 ….
func (f *Facts) chosenOfApplied() {
	for i := range f.Decisions {
		a := &f.Decisions[i]
		if a.Rule != "sentence.applicants" || !f.candidatesOnly(i) || i+1 == len(f.Decisions) {
			continue
		}
		d := &f.Decisions[i+1]
		if d.Block != a.Block || d.Scheme.ID != a.Scheme.ID || d.StatusBy.Said() || len(d.Holders) == 0 || !approvedAre.MatchString(strings.TrimSpace(viewOf(d.Words).S)) {
			continue
		}
		d.Status, d.StatusBy = a.Status, a.StatusBy
		if a.Batch.Said() && !(d.Batch.Said() && strings.Contains(d.Words.S, d.Batch.Words.S)) {
			d.Batch = a.Batch // of this sentence, not of the title
		}
	}
}

// candidatesOnly says that applicants (the decision at i) asked to become candidates, and that another statement decides on
// candidates: else those who have that name apply for the title.
func (f *Facts) candidatesOnly(i int) bool {
	a := &f.Decisions[i]
	if a.Status != schema.Candidate || !a.StatusBy.Said() || !candidacyAsked.MatchString(viewOf(a.Words).S) {
		return false
	}
	return slices.ContainsFunc(f.Decisions, func(o Decision) bool {
		return o.Rule != a.Rule && o.Status == schema.Candidate && o.StatusBy.Said() && len(o.Counts)+len(o.Holders) > 0
	})
}
