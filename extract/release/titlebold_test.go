package release

import "testing"

// TestBoldTitleOverFields: a page sets its title over the fields of its board and the lines under it below them, all in
// letters of one size; only the title is bold. A slogan or a name of the page there is none.
func TestBoldTitleOverFields(t *testing.T) {
	const body = "산림청은 경기 오산시와 전북 무주군을 숲길도시로 새로 지정했다고 9일 밝혔다.\n숲길도시는 걷기 좋은 고을이다."
	for _, c := range []struct{ over, below, title, sub string }{
		{"오산·무주 ‘숲길도시’ 새 이름표… 정선은 다시", "경기 오산시, 전북 무주군 지정, 강원 정선군은 취소", "오산·무주 ‘숲길도시’ 새 이름표… 정선은 다시", "경기 오산시, 전북 무주군 지정, 강원 정선군은 취소"},
		{"숲길도시 2곳 지정, 걷기 좋은 고을로", "경기 오산시·전북 무주군 새로 지정", "숲길도시 2곳 지정, 걷기 좋은 고을로", "경기 오산시·전북 무주군 새로 지정"},
		{"다시 걷고 싶은 길, 숲길도시 두 고을 선정", "오산시(경기) / 무주군(전북)", "다시 걷고 싶은 길, 숲길도시 두 고을 선정", ""},
		{"숲길도시 인증 결과 발표, 2곳 통과", "무주군 인증 연장", "숲길도시 인증 결과 발표, 2곳 통과", "무주군 인증 연장"},
		{"숲을 국민에게", "경기 오산시·전북 무주군 숲길도시 지정", "경기 오산시·전북 무주군 숲길도시 지정", ""},
		{"산림청 소식", "경기 오산시·전북 무주군 숲길도시 지정", "경기 오산시·전북 무주군 숲길도시 지정", ""},
	} {
		d := written(c.over + "\n배포일 2025. 9. 30.\n" + c.below + "\n" + body)
		for i := range d.Blocks {
			d.Blocks[i].Size = 10
		}
		d.Blocks[0].Bold = true
		h := Read(d, "").Header
		sub := ""
		if len(h.Subtitles) > 0 {
			sub = h.Subtitles[0].Words.S
		}
		if h.Title.Words.S != c.title || c.sub != "" && sub != c.sub {
			t.Errorf("%s\n   title %q, below it %q", c.over, h.Title.Words.S, sub)
		}
	}
}
