package release

import (
	"slices"
	"strings"
	"testing"
)

// TestHistoryLines: lines that tell who was chosen in rounds that are over, by a label of history or by the time of each round, give
// nobody; a line of years is of those chosen now where the title renews what they held.
func TestHistoryLines(t *testing.T) {
	const head = "2026. 5. 7. 산림청\n# 숲길특구 2곳 지정, 1곳 변경\n산림청은 위원회를 열어 경기 오산시, 전북 무주군을 숲길특구로 지정하고 강원 횡성군의 계획을 변경하기로 의결했다.\n"
	const none = "무주군 오산시 횡성군"
	for _, c := range []struct{ name, in, want string }{
		{"rounds", head + "(기간) 2년 이내, 1회 연장 가능\n(지정 경과) 1차(’19.7월) 부산·대구·세종, 2차(’19.11월) 광주·대전·울산 등 이번까지 총 42개 특구 지정", none},
		{"years", strings.Replace(head, ", 1곳 변경", "", 1) + "* (’21) 경기 안성시, 강원 태백시 (’22) 충북 단양군, 전남 강진군", none},
		{"so far", head + "※ 지금까지 지정된 곳 : 경기 안성시, 강원 태백시, 충북 단양군(’21년)", none},
		{"renewed", "2026. 5. 7. 산림청\n# 숲길특구 4곳 재지정\n산림청은 숲길특구 4곳을 재지정했다.\n* (’21) 경기 안성시, 강원 태백시 (’22) 충북 단양군, 전남 강진군", "강진군 단양군 안성시 태백시"},
	} {
		var got []string
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				got = append(got, localName(h.Words))
			}
		}
		slices.Sort(got)
		if got := strings.Join(slices.Compact(got), " "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestFirstOnesOfAll: a line that tells in which year the first of all were chosen names none of this round.
func TestFirstOnesOfAll(t *testing.T) {
	const lead = "# 새솔배움도시 2곳 지정\n- 재지정 3곳 포함\n배포일 2025. 6. 12.\n교육부는 새솔배움도시로 경기 가평군, 전남 신안군을 새로 지정하고, 3곳을 재지정했다고 12일 밝혔다.\n"
	const want = "new 경기 가평군, new 전남 신안군"
	for _, in := range []string{
		"- (2001년) 경기 광명시, 대전 유성구, 전북 진안군 3개 지역 최초 지정",
		"- ('07년) 경기 이천시, 부산 해운대구 등 처음 지정",
		"- (2012) 강원 양양군, 충북 단양군, 경남 통영시 3곳 첫 선정",
		"- (2015. 4월) 울산 중구, 경북 상주시, 전남 강진군 최초로 인증",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
	for _, in := range []string{
		"- (재지정) 경기 광명시, 대전 유성구, 전북 진안군",
		"재지정된 곳은 경기 광명시, 대전 유성구, 전북 진안군이다.",
	} {
		if got := saidOf(lead + in); got != want+", renewed 경기 광명시, renewed 대전 유성구, renewed 전북 진안군" {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
}

// TestFirstOnesDated: a bracket of a month, or of a month and a day, tells of no year that is over.
func TestFirstOnesDated(t *testing.T) {
	for in, want := range map[string]bool{
		"('07년) 경기 이천시 등 처음 지정": true,
		"(07년) 경기 이천시 등 처음 지정":  true,
		"(1월) 경기 이천시 처음 지정":     false,
		"(06. 12) 경기 이천시 처음 지정": false,
		"(01) 경기 이천시 처음 지정":     false,
	} {
		if got := firstDated.MatchString(in); got != want {
			t.Errorf("%s: got %v", in, got)
		}
	}
}
