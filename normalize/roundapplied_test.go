package normalize

import (
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

// TestApplicantsOfParts: of several numbers of applicants one that is less than the number of those chosen is of a part of them; one
// that stands alone is kept, and two that may both be of all contradict each other.
func TestApplicantsOfParts(t *testing.T) {
	for _, c := range []struct {
		applied []string
		want    int32
		issues  int
	}{
		{[]string{"48개 지자체", "3개 지자체"}, 48, 0},
		{[]string{"3개 지자체", "48개 지자체"}, 48, 0},
		{[]string{"2곳", "48곳", "3곳"}, 48, 0},
		{[]string{"3곳"}, 3, 0},
		{[]string{"48곳", "21곳"}, 0, 1},
	} {
		p := &paper{}
		f := p.house("정원마을 4곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군", "경북 영덕군", "전북 무주군")
		d.Counts = []release.Count{p.count(4, "4곳", "")}
		f.Decisions = []release.Decision{d}
		for _, a := range c.applied {
			o := release.Decision{Scheme: d.Scheme, Status: schema.New, Where: release.InBody, Rule: "test.applicants", Words: p.text(a + " 신청")}
			o.Applicants = p.said(a)
			f.Decisions = append(f.Decisions, o)
		}
		draft := read("a.pdf", f)
		if got := value(draft.Rounds[0].Applicants); got != c.want || len(draft.Issues) != c.issues {
			t.Errorf("%v: applicants %d, want %d; issues %v", c.applied, got, c.want, codes(draft.Issues))
		}
		sound(t, &draft.Dataset)
	}
}
