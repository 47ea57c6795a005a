package release

import (
	"slices"
	"strings"
	"testing"
)

// decidedOn are the names of the programmes that a release decides on, in printed order.
func decidedOn(in string) string {
	var got []string
	for _, d := range Read(written(in), "").Decisions {
		if !slices.Contains(got, d.Scheme.Name) {
			got = append(got, d.Scheme.Name)
		}
	}
	return strings.Join(got, ", ")
}

// TestNamesWithoutTerms: how long, how often and how wide something was decided on is no
// word of its name, what those chosen are to do names it, and places in quotes do not.
func TestNamesWithoutTerms(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a term more", "# 무주 1년 더\n산업부는 전북 무주가 1년 더 새숲위기지역으로 지정된다고 밝혔다.", "새숲위기지역"},
		{"for a term", "# 두 곳 지정\n산업부는 경남 통영, 거제를 이날부터 2년간 새숲위기지역으로 지정했다고 밝혔다.", "새숲위기지역"},
		{"time and again", "# 무주 3년 연속\n산림청은 전북 무주군을 3년 연속 새숲도시로 선정했다고 밝혔다.", "새숲도시"},
		{"all of them", "# 새숲학습도시 다시\n교육부는 평가했다. 이번에 대상 시군구 전체가 새숲학습도시로 재지정됐다. 강원 홍천군은 새숲학습도시로 새로 지정됐다.", "새숲학습도시"},
		{"a district's", "# 위기 덜기\n경남 창원시 진해구의 새숲위기지역 지정 기간이 2년 연장됐다.", "새숲위기지역"},
		{"what they are to do", "# 내년부터 네 곳\n농림축산식품부는 내년부터 새물협약 제도를 시범 도입할 시·군으로 홍천군, 임실군을 선정했다고 밝혔다.", "새물협약"},
		{"in quotes", "# 첫발\n농림축산식품부는 올해 ‘새물나눔’을 추진할 지자체로 홍천군, 임실군 등 2곳을 최종 선정했다.", "새물나눔"},
		{"they are only looked for", "# 첫발\n농림축산식품부는 새물나눔을 추진할 지자체로 홍천군, 임실군을 찾아 의견을 들었다.", ""},
		{"out of it", "# 국토부, 규제 조정\n국토부는 강릉시와 속초시가 새물지구에서 해제됐다고 밝혔다.", "새물지구"},
		{"anew", "# 세 곳\n경남 통영, 거제, 함양 등 3개 지역이 새로 새숲발전특구로 지정됐다.", "새숲발전특구"},
		{"a subject that is counted", "# 세 곳\n17개 물가 동네가 새숲 마을로 지정돼 가꿔진다. 전남 장흥군, 고흥군이 새숲 마을로 지정됐다.", "새숲 마을"},
		{"no body", "# 옛숲부, 새숲심기 우수 지자체 3개소 선정\n옛숲보호부는 새숲심기 사업 우수 지자체 3개소를 선정해 12일 발표했다. 충남(부여, 서천), 경북(상주)이다.\n옛숲부는 참여한 지자체 중 3곳을 우수지자체로 선정, 나무를 더 심는다.", "새숲심기 사업"},
		{"a noun that is counted", "# 17개 나루 새숲관리 나루 지정\n산림청은 전남 장흥군 등 17개 나루를 새숲관리 나루로 지정한다고 밝혔다.", "새숲관리 나루"},
		{"too", "# 새숲마을 4곳 선정\n행안부는 새숲마을로 경남 함양군 등 4곳을 선정했다. 이와 함께 강원 속초시·태백시, 충남 아산시 등도 사업지로 선정됐다.", "새숲마을"},
		{"all of a place", "# 보전지역 지정\n경남 진주시 전역이 새숲보전지역으로 지정됐다.", "새숲보전지역"},
		{"around a site", "# 보전지역 지정\n경남 진주시 남강 일대가 새숲보전지역으로 지정됐다.", "새숲보전지역"},
		{"a month in quotes", "# 한 달 머물기 마을 2곳 선정\n문화체육관광부는 ‘한 달 머물기 마을’로 전남 고흥군, 전북 고창군 2곳을 선정했다.", "한 달 머물기 마을"},
		{"as one", "# 새숲단지 2곳 지정\n산업부는 전남 고흥군, 전북 고창군을 하나의 새숲단지로 지정했다.", "새숲단지"},
		{"a way", "# 두 곳 나라숲탐방로 지정\n환경부는 전남 고흥군과 전북 고창군 2곳을 나라숲탐방로로 지정했다. 나라숲탐방로는 걷는 길이다.", "나라숲탐방로"},
		{"places in quotes", "# 새숲타운 공모 '노원구 상계3동·구로구 개봉1동' 2곳 선정\n서울시는 노원구, 구로구 2곳을 새숲타운으로 선정했다.", "새숲타운"},
	} {
		if got := decidedOn(c.in); got != c.want {
			t.Errorf("%s\n   got  %q\n   want %q", c.name, got, c.want)
		}
	}
}

// TestLonger: a term more renews, three places more do not.
func TestLonger(t *testing.T) {
	for in, want := range map[string]string{
		"# 무주 1년 더\n산업부는 전북 무주군을 1년 더 새숲위기지역으로 지정한다고 밝혔다.":    "renewed 전북 무주군",
		"# 세 곳 더\n산업부는 전북 무주군 등 3곳을 더 새숲위기지역으로 지정했다고 밝혔다.":    "new 전북 무주군",
		"# 새숲도시 우수\n교육부는 42곳 중 서울 송파구, 부산 서구 2곳을 새숲도시로 선정했다.": "new 서울 송파구, new 부산 서구",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
