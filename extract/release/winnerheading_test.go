package release

import (
	"strings"
	"testing"

	"injeung/schema"
)

// TestStatusOverTables: a subtitle, or a line with a condition, a time to come or another thing
// that is extended, gives the names of a table no status; a heading of theirs does.
func TestStatusOverTables(t *testing.T) {
	const table = "\n연번 | 지자체\n1 | 여주시\n2 | 남해군"
	for over, want := range map[string]schema.Status{
		"성과 부진하면 지정 취소":    schema.New,
		"신청 기간 연장":         schema.New,
		"3년 운영 뒤 연장 여부 결정": schema.New,
		"규제 해제로 빨라진다":      schema.New,
		"예비 심사 거쳐 2곳 확정":   schema.New,
		"후보 12곳 가운데 최종 2곳": schema.New,
		"내년에 재지정":          schema.New,
		"재지정 심사 결과":        schema.Renewed,
		"재지정 현황":           schema.Renewed,
		"지정 취소 지자체":        schema.Revoked,
		"지정기간 연장":          schema.Renewed,
		"예비 물결마을 지정 현황":    schema.Candidate,
		"재지정 물결마을(2곳)":     schema.Renewed,
		"물결마을 지정 해제 지역 현황": schema.Revoked,
	} {
		f := Read(written("# 물결마을 2곳 지정\n환경부는 물결마을 심사 결과를 발표했다.\n"+over+table), "")
		for i := range f.Decisions {
			if d := &f.Decisions[i]; len(d.Holders) > 0 && d.Status != want {
				t.Errorf("%s: status %q, want %q", over, d.Status, want)
			}
		}
		if !holdsAll(f, "여주시", "남해군") {
			t.Errorf("%s: the names are lost", over)
		}
	}
}

// TestOfNoNames keeps the status of headings of zones called after rules, and of results.
func TestOfNoNames(t *testing.T) {
	for heading, want := range map[string]bool{
		"규제자유특구 재지정 현황": false, "재지정 심사 결과": false, "지정 해제 지역": false, "규제 해제": true, "재지정 심사는 내년": true,
	} {
		_, from, to, ok := cellStatus(heading)
		if !ok || ofNoNames(heading, from, to) != want {
			t.Errorf("%s: status %v, of no names %v, want %v", heading, ok, !want, want)
		}
	}
}

// holdsAll says that a release's decisions hold all of the names.
func holdsAll(f *Facts, names ...string) bool {
	var all []string
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			all = append(all, f.Decisions[i].Holders[k].Words.S)
		}
	}
	for _, n := range names {
		if !strings.Contains(strings.Join(all, " "), n) {
			return false
		}
	}
	return true
}

// TestStatusOfSomeOver: a status that a heading tells of a second group is none of those whose row says that they are of the first.
func TestStatusOfSomeOver(t *testing.T) {
	const lead = "# 은빛협약 2곳 선정\n배포일 2025. 6. 12.\n환경부는 은빛협약 대상 2곳을 선정했다고 밝혔다.\n"
	const table = "\n구분 | 시·도 | 시·군\n협약 대상 | 강원 | 원주시\n협약 대상 | 충북 | 영동군\n예비 | 경기 | 이천시"
	for _, over := range []string{"은빛협약 대상 시·군 및 예비 시·군", "은빛협약 대상지와 예비 대상지 현황"} {
		if got := strings.NewReplacer("강원 ", "", "경기 ", "").Replace(saidOf(lead + over + table)); !strings.Contains(got, "new 원주시") || !strings.Contains(got, "candidate 이천시") {
			t.Errorf("%s\n got  %s", over, got)
		}
	}
}
