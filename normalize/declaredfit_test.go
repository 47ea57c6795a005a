package normalize

import (
	"fmt"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestNumbersBesideStatus: a number beside words of a status counts the names of that status where it is theirs, whatever programme
// the words seemed to tell of.
func TestNumbersBesideStatus(t *testing.T) {
	for text, want := range map[string]string{
		"기존 지역 2곳은 지정기간 6개월 연장, 1곳은 지정 해제":  "renewed 2 revoked 1",
		"신규 1곳, 재지정 2곳을 확정했다.":              "new 1 renewed 2",
		"신규 1개 지정과 기존 정원 2개 지정기간 연장을 의결했다.": "new 1 renewed 2",
		"2곳은 기간 늘려":             "renewed 2",
		"해제 1곳·재인증 2개 마을에 알렸다.": "renewed 2 revoked 1",
		"연장 3곳을 확정했다.":          "",
		"지난해에는 2곳을 연장했다.":       "",
		"연장을 신청한 2곳을 심사했다.":     "",
		"내년에 2곳을 연장할 예정이다.":     "",
		"강원 홍천군 외 2곳을 연장했다.":    "",
		"2곳 새로 지정, 연장은 없다.":     "",
	} {
		p := &paper{}
		f := p.house("정원마을 심의 결과", "2025. 11. 18.(화)")
		for st, names := range map[schema.Status][]string{schema.New: {"경기 가평군"}, schema.Renewed: {"강원 홍천군", "전북 무주군"}, schema.Revoked: {"충북 옥천군"}} {
			d := p.cities(release.InTable, st, "", names...)
			d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
			f.Decisions = append(f.Decisions, d)
		}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		got := ""
		for _, st := range []schema.Status{schema.New, schema.Renewed, schema.Revoked} {
			for _, r := range draft.Rounds {
				if r.Status == st && r.Selected != nil {
					got += fmt.Sprintf(" %s %d", st, *r.Selected)
				}
			}
		}
		if want != "" {
			want = " " + want
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
		sound(t, &draft.Dataset)
	}
}

// TestNumbersOfClassesBesideEachOther: numbers of classes side by side that make up all names are those of a round, of a title surely.
func TestNumbersOfClassesBesideEachOther(t *testing.T) {
	for _, c := range []struct{ title, text, want string }{
		{"정원마을 3곳 지정, 산촌형 2곳·도시형 1곳", "산림청은 3곳을 지정했다.", "산촌형 2 도시형 1"},
		{"정원마을 3곳 지정", "권역별로 수도권 2곳(경기 가평군, 경기 양평군), 강원권 1곳(홍천군)이다.", "수도권 2 강원권 1"},
		{"정원마을 3곳 지정", "대도시 부문은 2곳, 중소도시 부문은 1곳이다.", "대도시 부문 2 중소도시 부문 1"},
		{"정원마을 3곳 지정", "산촌형 4곳, 도시형 1곳이다.", ""},
		{"정원마을 3곳 지정", "경기 2곳, 강원 1곳이다.", ""},
		{"정원마을 3곳 지정", "지난해에는 산촌형 2곳, 도시형 1곳이었다.", ""},
		{"정원마을 3곳 지정", "산촌형 2곳이 신청하고 도시형 1곳이 신청했다.", ""},
	} {
		p := &paper{}
		f := p.house(c.title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "경기 양평군", "강원 홍천군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		got := ""
		for _, b := range draft.Rounds[0].ByClass {
			got += fmt.Sprintf(" %s %d", b.ClassRaw, *b.Selected)
		}
		if c.want != "" {
			c.want = " " + c.want
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
		sound(t, &draft.Dataset)
	}
}

// TestNumbersOfTiers: numbers of kinds of local government make up the number chosen where nothing else tells it, and agree with the
// places of their kind, whatever classes these have.
func TestNumbersOfTiers(t *testing.T) {
	for base, issues := range map[int]int{2: 0, 3: 1} {
		p := &paper{}
		f := p.house("정원특구 지정 결과", "2025. 11. 18.(화)")
		first := p.cities(release.InTable, schema.New, "1유형", "경기 가평군", "경기 양평군")
		second := p.cities(release.InTable, schema.New, "2유형", "부산광역시")
		told := p.cities(release.InBody, schema.New, "")
		told.Counts = []release.Count{p.count(1, "1곳", "광역지자체"), p.count(base, "2곳", "기초지자체")}
		for _, d := range []*release.Decision{&first, &second, &told} {
			d.Scheme = release.Scheme{ID: "정원특구", Name: "정원특구"}
			f.Decisions = append(f.Decisions, *d)
		}
		draft := read("a.pdf", f)
		if len(draft.Rounds) != 1 || *draft.Rounds[0].Selected != int32(base+1) || len(draft.Rounds[0].ByClass) != 2 {
			t.Errorf("%d: rounds %+v", base, draft.Rounds)
		}
		if len(draft.Issues) != issues {
			t.Errorf("%d: issues %+v", base, draft.Issues)
		}
		sound(t, &draft.Dataset)
	}
}
