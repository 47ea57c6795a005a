package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfMakers: sentences on a service that name another maker or place than its row has, or a status.
func TestDoubtsOfMakers(t *testing.T) {
	for _, c := range []struct{ name, told, want string }{
		{"another maker", "‘등불 길잡이’는 ㈜별누리와 함께 다듬었다.", makerUnsure},
		{"a place that helps", "‘등불 길잡이’는 강원 춘천시와 함께 실증했다.", partnerUnread},
		{"chosen again", "‘등불 길잡이’는 기간이 끝나 다시 인증받았다.", statusUnsure},
		{"both", "‘등불 길잡이’와 ‘물결 살피미’는 ㈜별누리의 지도를 쓴다.", ""},
		{"neither", "㈜별누리는 강원 춘천시와 함께 길을 닦는다.", ""},
	} {
		p := &paper{}
		f := p.house("달빛 서비스 2개 인증", "2025. 11. 18.(화)")
		f.Decisions = []release.Decision{p.services(release.InTable, schema.New, "등불 길잡이", "물결 살피미")}
		d := read("a", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.told)})
		for _, code := range []string{makerUnsure, partnerUnread, statusUnsure} {
			got := slices.ContainsFunc(d.Reasons[d.Services[0].RecordID], func(r Reason) bool { return r.Code == code })
			if got != (code == c.want) {
				t.Errorf("%s: %s doubted %v", c.name, code, got)
			}
		}
	}
}

// TestTwoInOne: a legal form behind two words may be that of the second alone.
func TestTwoInOne(t *testing.T) {
	for raw, want := range map[string]bool{"두레길 온누리㈜": true, "두레길 온누리(주)": true, "두레길㈜": false, "㈜두레길 온누리": false, "두레길 온누리": false} {
		if got := twoInOne(raw); got != want {
			t.Errorf("%s: %v", raw, got)
		}
	}
}

// TestBracketedMakers: a bracket behind the name of a maker may tell of someone else, but for a legal form.
func TestBracketedMakers(t *testing.T) {
	for raw, want := range map[string]bool{"두레길㈜(홍길동)": true, "두레길(홍길동)": true, "(주)두레길": false, "두레길(주)": false, "㈜두레길": false} {
		if got := bracketedMore.MatchString(raw); got != want {
			t.Errorf("%s: %v", raw, got)
		}
	}
}
