package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestSubtitlesOnPaper: lines of one paragraph under a title that each end in what was decided are statements of their
// own; a statement that runs over the end of a line, also within a word, stays whole.
func TestSubtitlesOnPaper(t *testing.T) {
	for _, c := range []struct{ lines, want string }{
		{"경기 오산시, 전북 무주군 두 곳 신규 지정/강원 정선군 한 곳 재지정", "경기 오산시, 전북 무주군 두 곳 신규 지정|강원 정선군 한 곳 재지정"},
		{"오산·광명시 새로 인증/무주군은 인증 연장/정선군은 인증 취소", "오산·광명시 새로 인증|무주군은 인증 연장|정선군은 인증 취소"},
		{"경기 오산시, 전북 무/주군 두 곳 신규 지정/강원 정선군 한 곳 재지정", "경기 오산시, 전북 무주군 두 곳 신규 지정|강원 정선군 한 곳 재지정"},
		{"오산시·무주군은 지정 연장/정선군은 해제", "오산시·무주군은 지정 연장|정선군은 해제"},
		{"오산·광명시 숲길도시 인증 획득/무주군은 재인증 통과", "오산·광명시 숲길도시 인증 획득|무주군은 재인증 통과"},
		{"걷기 좋은 고을로 경기 오산시와 전북 무주군 선정/고을마다 5억 원 지원", "걷기 좋은 고을로 경기 오산시와 전북 무주군 선정고을마다 5억 원 지원"},
		{"숲길도시 신규 지정을 위한 심사에서 오산시,/무주군 두 곳 선정", "숲길도시 신규 지정을 위한 심사에서 오산시,무주군 두 곳 선정"},
	} {
		d := written("# 숲길도시 심사 결과 발표\n@\n산림청은 숲길도시를 지정했다고 9일 밝혔다. 숲길도시는 걷기 좋은 고을이다.")
		d.Media = "application/pdf"
		d.Blocks[1] = doc.Block{Kind: doc.Paragraph, Text: printed(strings.ReplaceAll(c.lines, "/", ""), 0, 1), At: nodeOf(1)}
		for l := range strings.SplitSeq(c.lines, "/") {
			d.Blocks[1].Lines = append(d.Blocks[1].Lines, printed(l, 0, 1))
		}
		var got []string
		for _, v := range Read(d, "").Header.Subtitles {
			got = append(got, v.Words.S)
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.lines, s, c.want)
		}
	}
}
