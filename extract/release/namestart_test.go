package release

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"injeung/extract/doc"
)

// TestLastName: wherever a list of names begins, the quick look sees a name at
// that byte or behind it.
func TestLastName(t *testing.T) {
	pieces := []string{"수원시", "강남", "구로구", "중구", "서", "경기", "전남광주통합특별시", "고성군", "경기화성", "영월굴", "대구", "강원도", "세종",
		"(", ")", "[", "]", "·", ", ", " ", "와 ", " 및 ", "▲", "①", "ㅇ", "'", ":", "등 ", "은 ", "를 ", "의 ", "3곳", "두 곳", "대도시", "중소도시 ", "신규", "재지정 ",
		"특구", "평가", "지난해", "1.", "2024년 ", "*", "최우수 ", "지역", "청", "\n"}
	ctx := newContext(&doc.Document{}, "", &issues{})
	ctx.header = &Header{}
	if s := "서 3곳"; ctx.gaz.lastName(s) != 0 {
		t.Errorf("%q: the name before a number is not seen", s)
	}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 14).Draw(t, "pieces"), "")
		last := ctx.gaz.lastName(s)
		for i := 0; i < len(s); i += runeLen(s, i) {
			if l, ok := ctx.parseList(s, i, len(s), true); ok && l.to > i && i > last && wordStart(s, i) {
				t.Fatalf("%q: a list at byte %d, the last name at %d", s, i, last)
			}
		}
	})
}
