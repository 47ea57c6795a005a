package release

import "testing"

// TestPostedLabels: whatever the label of the day in a table over the text is called, the day is read.
func TestPostedLabels(t *testing.T) {
	for _, label := range []string{"등록일", "등록일자", "등록 날짜", "게시일자", "게시날짜", "작성일자", "게재일"} {
		in := "# 산림청, 숲길도시 2곳 지정\n| 등록자 | 홍길동 |\n| " + label + " | 2025-11-05 |\n산림청은 5일 경기 오산시와 전북 무주군을 숲길도시로 지정했다고 밝혔다."
		h := Read(written(in), "").Header
		if h.Released.Words.S != "2025-11-05" && h.Posted.Words.S != "2025-11-05" {
			t.Errorf("%s: released %q, posted %q", label, h.Released.Words.S, h.Posted.Words.S)
		}
	}
}
