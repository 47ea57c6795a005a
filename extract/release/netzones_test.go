package release

import (
	"strings"
	"testing"
)

// TestZonesBeside: what is decided on a zone by a name of its own in quotes is no silent loss, where no row has its place; zones of those
// that rows have, and of other times, are none.
func TestZonesBeside(t *testing.T) {
	const head = "# 성주 참외특구 지정\n배포일시 2026. 5. 7.(목)\n중기부는 7일 ‘성주 참외특구’(경북 성주군)를 지역특화발전특구로 새로 지정했다고 밝혔다. "
	for in, want := range map[string]bool{
		"이와 함께 ‘고창 복분자특구’의 계획변경도 승인했다.":  true,
		"‘고창 복분자특구’ 계획변경안도 통과됐다.":        true,
		"위원회는 ‘성주 참외특구’의 계획을 원안대로 의결했다.": false,
		"지난해 지정된 ‘고창 복분자특구’는 찾는 이가 늘었다.": false,
		"다음 달 ‘고창 복분자특구’에서 설명회를 연다.":     false,
	} {
		f := Read(written(head+in), "")
		got := false
		for _, i := range f.Issues {
			got = got || i.Raw != nil && strings.Contains(*i.Raw, "고창 복분자특구")
		}
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				got = got || strings.Contains(h.Words.S, "고창")
			}
		}
		if got != want {
			t.Errorf("%s: told %v, want %v", in, got, want)
		}
	}
}
