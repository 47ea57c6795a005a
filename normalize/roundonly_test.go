package normalize

import (
	"fmt"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestOnlyAsked: where one number alone may be of those who asked, it is taken with a doubt, whatever the verb; else none is.
func TestOnlyAsked(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"이번 공모에는 스물한 곳이 손을 들었다.", "21"},
		{"참여 의사를 밝힌 26개 시·군을 대상으로 현장 심사를 벌였다.", "26"},
		{"공모에는 시·도의 자체 심사를 통과한 18개 지자체가 신청하였다.", "18"},
		{"심사에는 17개 지자체가 이름을 냈다.", "17"},
		{"1차 심사를 통과한 9곳을 두고 현장을 살폈다.", ""},
		{"공모에는 광역시 4곳이, 산골마을에는 군 13곳이 신청했다.", ""},
		{"하반기에는 12개 시·군이 낸 신청서를 심사한다.", ""},
		{"지난해에는 31곳이 신청했다.", ""},
		{"이번 공모에서 3개 시·군 14곳이 뽑혀 지원을 받는다.", ""},
		{"정원마을 공모, 3개 시·군 14곳 선정", ""},
		{"모범사례로 접수된 28건 가운데 심사를 거쳐 3건을 따로 뽑는다.", ""},
		{"골목 제안으로 제출된 28건을 심사해 책으로 엮는다.", ""},
		{"골목 제안으로 접수된 28곳을 살폈다.", "28"},
		{"지난 2년간 모두 31곳이 신청서를 냈다.", ""},
		{"제도 시행 6개월 동안 정원마을에 총 31곳이 신청서를 냈다.", ""},
		{"제도를 도입한 뒤 31곳이 신청서를 냈다.", ""},
		{"지난 2개월간 31곳이 신청서를 냈다.", "31"},
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 가평군", "강원 홍천군", "전북 무주군")
		d.Scheme = release.Scheme{ID: "정원마을", Name: "정원마을"}
		d.Counts = []release.Count{p.count(3, "3곳", "")}
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		got := ""
		if r := draft.Rounds[0]; r.Applicants != nil {
			got = fmt.Sprint(*r.Applicants)
			if r.Confidence >= 0.95 {
				t.Errorf("%s: sure of the applicants", c.text)
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
		sound(t, &draft.Dataset)
	}
}
