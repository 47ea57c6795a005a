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

// TestZonesByStem: a zone that is called by the stem of its place alone, told of beside those that were decided on, is no silent loss.
func TestZonesByStem(t *testing.T) {
	const head = "# 성주 참외특구 지정\n배포일시 2026. 5. 7.(목)\n중기부는 7일 성주 참외특구와 고창 복분자특구를 지역특화발전특구로 새로 지정했다고 밝혔다. "
	for in, want := range map[string]bool{
		"함양 산삼특구는 기간을 두 해 늘렸다.":       true,
		"더는 쓰지 않는 함양 산삼특구는 문을 닫는다.":   true,
		"이어 함양 산삼특구의 계획 변경안도 통과됐다.":   true,
		"성주 참외특구는 2028년까지 참외 축제를 연다.": false,
		"함양 산삼특구는 지난해 지정됐다.":          false,
		"다음 달 함양 산삼특구에서 설명회를 연다.":     false,
		"이 지역 산업단지는 길이 좁다.":           false,
	} {
		got := false
		f := Read(written(head+in), "")
		for _, i := range f.Issues {
			got = got || i.Raw != nil && (strings.Contains(*i.Raw, "산삼") || strings.Contains(*i.Raw, "산업단지") || strings.Contains(*i.Raw, "축제"))
		}
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				got = got || strings.Contains(h.Words.S, "함양")
			}
		}
		if got != want {
			t.Errorf("%s: told %v, want %v", in, got, want)
		}
	}
}

// TestLinesLeftUnread: lines of places under words that lead to them are no silent loss where nothing else was read; those of who applied,
// or of where something is held, are none.
func TestLinesLeftUnread(t *testing.T) {
	for lead, want := range map[string]bool{
		"함께할 곳은 다음과 같다.":     true,
		"[올해 함께할 곳]":         true,
		"설명회 일정은 다음과 같다.":    false,
		"신청한 곳은 아래와 같다.":     false,
		"지난해 함께한 곳은 다음과 같다.": false,
		"내년에 넓힐 곳은 다음과 같다.":  false,
	} {
		got := false
		f := Read(written("# 은모래쉼터가 늘어난다\n해양수산부는 7일 은모래쉼터를 널리 알렸다고 밝혔다. 쉼터에는 바다를 보며 쉴 수 있는 그늘과 걷기 좋은 길을 놓는다. 쓰는 돈은 3억 원이다.\n"+lead+"\n① 경북 영덕군\n② 전남 완도군\n③ 강원 양양군"), "")
		for _, i := range f.Issues {
			got = got || i.Raw != nil && strings.Contains(*i.Raw, "양양군")
		}
		if got != want {
			t.Errorf("%s: told %v, want %v", lead, got, want)
		}
	}
}
