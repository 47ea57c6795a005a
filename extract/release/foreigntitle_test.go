package release

import (
	"slices"
	"testing"

	"injeung/schema"
)

// TestForeignTitles: a title that decides on so many companies, schools or persons makes numbers without names theirs; one that
// counts who gains by it does not.
func TestForeignTitles(t *testing.T) {
	const body = "\n산림청은 숲길안심인증 결과를 발표했다.\nㅇ 신규로 인증을 받은 곳은 80곳, 재인증을 받은 곳은 40곳이다."
	for in, want := range map[string]bool{
		"# 올해 120개 기업·기관 숲길안심인증":    true,
		"# 숲길안심 학교 120개교 지정":        true,
		"# 숲길안심인증 120곳 확정":          false,
		"# 주민 3,000명 혜택… 숲길안심인증 결과": false,
	} {
		f := Read(written(in+body), "")
		got := slices.ContainsFunc(f.Issues, func(i schema.Issue) bool { return i.Code == "unsupported-subject" })
		if got != want || want == slices.ContainsFunc(f.Decisions, func(d Decision) bool { return len(d.Counts) > 0 }) {
			t.Errorf("%s: unsupported %t, %d decisions", in, got, len(f.Decisions))
		}
	}
}
