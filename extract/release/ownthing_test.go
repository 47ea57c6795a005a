package release

import "testing"

// TestChangesThing takes no change of a thing that a place runs for one of what it holds.
func TestChangesThing(t *testing.T) {
	for _, c := range []struct {
		before, noun, rest string
		want               bool
	}{
		{"김천시는 쉬어 가는 사람을 위한 ‘느린걸음마을’을 ", "확장", "한다.", true},
		{"안동시는 “달빛 시장”을 추가로 ", "확장", "했다.", true},
		{"상주시는 ‘고운 둘레길’을 ", "확장", "하고,", true},
		{"함안군은 「솔숲 도서관」을 크게 ", "확장", "할 계획이다.", true},
		{"문경시는 ‘별빛 축제’를 ", "변경", "하여", true},
		{"산림청은 안동시 ‘솔숲 나눔습지’를 ", "변경", "했다고", false},
		{"산림청(청장 박가람)은 안동시의 나눔보호지역 ‘솔숲’을 ", "확장", "했다고", false},
		{"안동시의 ‘물길 나눔지구’를 ", "확장", "했다.", false},
		{"‘걸음 안전 서비스’를 ", "변경", "했다.", false},
		{"‘느린걸음마을’을 ", "확장", " 인증했다.", false},
		{"김천시의 지정 면적을 ", "확장", "했다.", false},
		{"‘느린걸음마을’을 ", "지정", "했다.", false},
	} {
		if got := changesThing(c.noun, c.before, c.rest); got != c.want {
			t.Errorf("%s%s%s: %v", c.before, c.noun, c.rest, got)
		}
	}
}
