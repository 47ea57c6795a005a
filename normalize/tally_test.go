package normalize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

func TestTally(t *testing.T) {
	for _, tt := range []struct{ s, want string }{
		{"도심형 2곳, 해안형 3곳이다.", "도심형 2, 해안형 3"},
		{"유형은 도심형에 2곳과 해안형에 3곳이다.", "도심형 2, 해안형 3"},
		{"선정된 4곳 가운데 2곳은 성장형, 2곳은 자립형이다.", " 4?, 성장형 2, 자립형 2"},
		{"분야별 결과: 교통(2), 환경(1), 복지(1)", "교통 2, 환경 1, 복지 1"},
		{"트랙 1(기반 조성) 3곳, 트랙 2(고도화) 1곳을 골랐다.", "트랙 1 3, 트랙 2 1"},
		{"산림 분야가 3곳으로 가장 많고 해양 분야가 1곳이다.", "산림 분야 3, 해양 분야 1"},
		{"도시형 6대 1(12곳 신청, 2곳 선정), 농촌형 5대 1(10곳 신청, 2곳 선정)이다.", "도시형 12?, 도시형 2, 농촌형 10?, 농촌형 2"},
		{"신규 지정에는 16개 지자체가 신청해 5곳이, 재지정에는 7개 지자체가 신청해 6곳이 지정됐다.", "신규 지정 16?, 신규 지정 5, 재지정 7?, 재지정 6"},
		{"산촌형에는 9곳이 신청해 2곳이, 도시형에는 7곳이 신청해 1곳이 뽑혔다.", "산촌형 9?, 산촌형 2, 도시형 7?, 도시형 1"},
		{"도시형 18곳, 농촌형 5곳이 신청했다.", "도시형 18?, 농촌형 5?"},
		{"길 안내(가나모빌리티 외 2개사), 돌봄 알림(다라나라 외 1개사) 등 2건이다.", ""},
		{"산촌형(신청 8, 선정 1), 도시형(신청 11, 선정 2)", "산촌형 8?, 산촌형 1, 도시형 11?, 도시형 2"},
		{"산촌형은 8곳 중 1곳, 도시형은 11곳 가운데 2곳이 뽑혔다.", "산촌형 8?, 산촌형 1, 도시형 11?, 도시형 2"},
		{"이 중 1곳(가나시)은 대표형, 2곳(다라군, 마바군)은 보급형이다.", "대표형 1, 보급형 2"},
		{"도시권 11곳과 산촌권 20곳이 신청해 각각 1곳과 3곳이 뽑혔다.", "도시권 11?, 산촌권 20?, 도시권 1, 산촌권 3"},
		{"규모가 큰 가형은 1곳뿐이고 나형 2곳이다.", "가형 1, 나형 2"},
		{"3곳은 산촌형이고 나머지 1곳은 도시형이다.", "산촌형 3, 도시형 1"},
		{"(산촌형) 3곳 : 가나군, (도시형) 1곳 : 다라시", "산촌형 3, 도시형 1"},
		{"산촌형은 신청한 10곳 중 3곳을, 도시형은 신청한 7곳 중 1곳을 뽑았다.", "산촌형 10?, 산촌형 3, 도시형 7?, 도시형 1"},
		{"‘들녘’에 1곳, ‘물가’에 2곳이 뽑혔다.", "들녘 1, 물가 2"},
		{"길을 잇는 2건이, 산촌형에서는 3건이 뽑혔다.", " 2, 산촌형 3"},
		{"규모는 12개 지표, 4개 분야로 이루어진다.", ""},
	} {
		var got []string
		all := figuresOf(tt.s)
		if len(all) < 2 {
			all = nil
		}
		for _, p := range labelled(tt.s, all) {
			mark := ""
			if p.applied {
				mark = "?"
			}
			got = append(got, fmt.Sprintf("%s %d%s", tt.s[p.label[0]:p.label[1]], p.n, mark))
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.s, s, tt.want)
		}
	}
}

// TestRoundsOfTallies: sentences that number parts give a round its classes and applicants, whatever their words.
func TestRoundsOfTallies(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"선정된 3곳 가운데 2곳은 산촌형, 1곳은 도시형이다.", "new 3 산촌형 2 도시형 1"},
		{"부문별 결과 : 산촌 부문(2), 도시 부문(1)", "new 3 산촌 부문 2 도시 부문 1"},
		{"산촌형에는 9곳이 신청해 2곳이, 도시형에는 7곳이 신청해 1곳이 뽑혔다.", "new 3 of 16 산촌형 2 도시형 1"},
		{"경쟁률은 산촌형 4.5대 1(9곳 신청, 2곳 선정), 도시형 7대 1(7곳 신청, 1곳 선정)이다.", "new 3 of 16 산촌형 2 도시형 1"},
		{"도시권 9곳과 산촌권 7곳이 신청해 각각 1곳과 2곳이 뽑혔다.", "new 3 of 16 도시권 1 산촌권 2"},
		{"올해 2곳, 내년 1곳이 문을 연다.", "new 3"},
		{"지난해에는 산촌형 2곳, 도시형 1곳이었다.", "new 3"},
		{"3곳 중 2곳은 처음 나선 지역이고 1곳은 두 번째다.", "new 3"},
		{"1년 차에 2곳, 2년 차에 1곳이 착공한다.", "new 3"},
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		got := ""
		for _, r := range draft.Rounds {
			got += fmt.Sprintf("%s %d", r.Status, *r.Selected)
			if r.Applicants != nil {
				got += fmt.Sprintf(" of %d", *r.Applicants)
			}
			for _, c := range r.ByClass {
				got += fmt.Sprintf(" %s %d", c.ClassRaw, *c.Selected)
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
		sound(t, &draft.Dataset)
	}
}

// TestStatusesOfTallies: where one sentence numbers who asked and who was chosen by status, each number is that of its status.
func TestStatusesOfTallies(t *testing.T) {
	p := &paper{}
	f := p.house("정원마을 지정 결과", "2025. 11. 18.(화)")
	for st, names := range map[schema.Status][]string{schema.New: {"경기 가평군", "경기 양평군"}, schema.Renewed: {"강원 홍천군"}} {
		d := p.cities(release.InList, st, "", names...)
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		f.Decisions = append(f.Decisions, d)
	}
	draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("신규 지정에는 9개 지자체가 신청해 2곳이, 재지정에는 3개 지자체가 신청해 1곳이 지정됐다.")})
	got := ""
	for _, r := range draft.Rounds {
		if r.Selected != nil && r.Applicants != nil {
			got += fmt.Sprintf("%s %d of %d ", r.Status, *r.Selected, *r.Applicants)
		}
	}
	if want := "new 2 of 9 renewed 1 of 3 "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	sound(t, &draft.Dataset)
}

// TestPartsDifferFromNothing: a number of a part differs from no number of all names.
func TestPartsDifferFromNothing(t *testing.T) {
	for text, differs := range map[string]bool{
		"산촌형은 8곳 중 1곳, 도시형은 11곳 중 2곳이 뽑혔다.":      false,
		"공모에는 산촌 지역 2곳, 도시 지역 7곳 등 9곳이 이름을 올렸다.": false,
		"2개 도가 17개 산촌을 신청해 산촌형 1곳과 도시형 2곳이 뽑혔다.": false,
		"2곳을 뽑았고 7곳은 떨어졌다.":                      true,
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		list := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		told := p.cities(release.InBody, schema.New, "")
		told.Words, told.Counts = p.text(text), []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{list, told}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		if got := slices.Contains(codes(draft.Issues), countMismatch); got != differs {
			t.Errorf("%s: mismatch %v, want %v", text, got, differs)
		}
	}
}

// TestApplicantsAskedInParts: numbers of parts of those who asked leave the number that they make up.
func TestApplicantsAskedInParts(t *testing.T) {
	for text, want := range map[string]int32{
		"산촌 분야에는 7개, 도시 분야에는 11개 마을이 신청했다.": 18,
		"산촌 분야에는 6개, 도시 분야에는 11개 마을이 신청했다.": 0,
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군")
		d.Scheme, d.Counts = release.Scheme{ID: "정원마을", Name: "정원마을"}, []release.Count{p.count(2, "2곳", "")}
		d.Applicants = release.Value{Words: p.text("18개 마을"), Rule: "sentence.applicants"}
		part := p.cities(release.InBody, schema.New, "")
		part.Scheme, part.Applicants = d.Scheme, release.Value{Words: p.text("11개 마을"), Rule: "sentence.applicants"}
		f.Decisions = []release.Decision{d, part}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(text)})
		if got := slices.Contains(codes(draft.Issues), contradiction); got != (want == 0) || want > 0 && *draft.Rounds[0].Applicants != want {
			t.Errorf("%s: contradiction %v, %v", text, got, draft.Rounds[0].Applicants)
		}
	}
}
