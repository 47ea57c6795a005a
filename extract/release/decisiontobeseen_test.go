package release

import (
	"testing"

	"injeung/schema"
)

// TestAskedForWhatIsSeenLater: a status on which is decided later is not the one that applicants asked for.
func TestAskedForWhatIsSeenLater(t *testing.T) {
	for phrase, want := range map[string]schema.Status{
		"29개 지자체 신청, 1년간 시험 거쳐 내년 말 본 지정 여부 결정": "",
		"29개 지자체 신청, 재지정 여부는 하반기 결정":            "",
		"29개 지자체 신청, 향후 재지정 심사":                 "",
		"29개 지자체 신규 지정 신청":                      schema.New,
		"재지정에 29개 지자체 신청":                       schema.Renewed,
	} {
		c := &clause{ctx: &context{}, s: phrase, statuses: statusesIn(phrase)}
		if st, _ := c.askedFor(appliedCount{}); st.status != want {
			t.Errorf("%s: %s", phrase, st.status)
		}
	}
}
