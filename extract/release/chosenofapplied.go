package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// approvedAre begins a sentence that only says who they are whom the sentence before it tells of: 승인된 곳은, 최종 선정된 지자체는.
var approvedAre = hangul.MustCompile(`^(?:이\s가운데\s|이\s중\s|최종\s)?(?:승인|선정|지정|인증|선발)(?:된|받은|을\s받은)\s(?:곳|지자체|지방정부|도시|지역|시·군·구|시·군)(?:은|는)\s`)

// chosenOfApplied gives those whom a sentence names so the status and batch of those who, as the sentence right before it tells,
// applied to become candidates: 제3차 예비 가나도시에는 41곳이 신청했다. 승인된 곳은 ….
func (f *Facts) chosenOfApplied() {
	for i := range f.Decisions {
		a := &f.Decisions[i]
		if a.Rule != "sentence.applicants" || a.Status != schema.Candidate || !a.StatusBy.Said() || i+1 == len(f.Decisions) {
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
