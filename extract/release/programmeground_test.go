package release

import (
	"strings"
	"testing"
)

// TestNamesWithoutTheirGround leaves where and by whom something is done out of a programme's
// name, whatever word tells it, in the title, in quotes and in the sentence.
func TestNamesWithoutTheirGround(t *testing.T) {
	for tail := range strings.SplitSeq("대상 지구,설치 지역,설치 지원 지역,조성 지역,적용 지역,후원 지역,실시 지역,운행 지역,유치 지역,배치 지역,개최 도시,개최지,시범 지자체,이행 지자체,기초지자체,광역지자체,사업대상 기초지자체,선정지,최종 선정지", ",") {
		for name, in := range map[string]string{
			"숲살이정비사업":   "# 산림청, 숲살이정비사업 TAIL 3곳 선정\n산림청은 숲살이정비사업 TAIL로 TO 등 3곳을 선정했다.",
			"솔바람체험특화시설": "# 산림청, 솔바람체험 특화시설 TAIL 3곳 선정\n산림청은 솔바람체험 특화시설 TAIL로 TO 등 3곳을 선정했다.",
			"숲마중누리":     "# 산림청, 숲마중 누리 3곳 선정\n산림청은 ‘숲마중 누리’ TAIL로 TO 등 3곳을 선정했다.",
		} {
			in = strings.ReplaceAll(in, "TAIL로", tail+map[bool]string{true: "으로", false: "로"}[strings.HasSuffix(tail, "역")])
			programmeCases(t, []struct{ name, in, want string }{{tail, strings.ReplaceAll(in, "TAIL", tail), name}})
		}
	}
}

// TestNamesThatEndAlike keeps words in a name that end as counters, particles or ground do, or
// count or praise where nothing is ever called without them.
func TestNamesThatEndAlike(t *testing.T) {
	programmeCases(t, []struct{ name, in, want string }{
		{"a number that begins it", "# 한 그루 마을 3곳 선정\n산림청은 2022년 한 그루 마을로 TO을 선정했다.", "한그루마을"},
		{"called, and counted by its last word", "# 한 그루 마을 공모 결과\n산림청은 한 그루 마을 공모 결과 TO 등 3곳이 선정됐다고 밝혔다.", "한그루마을"},
		{"work", "# 산촌형 나눔근로 공모 결과\n산림청은 산촌형 나눔근로 공모 결과 TO 등 3곳이 선정됐다고 밝혔다.", "산촌형나눔근로"},
		{"work, and who was chosen for it", "# 2022년 산촌형 나눔근로 선정 결과 발표\n산림청은 2022년 산촌형 나눔근로 선정 결과를 발표했다.\n올해는 TO 등 3곳이 이름을 올렸다.", "산촌형나눔근로"},
		{"what is open", "# 산림청, 숲정보공개 우수기관 3곳 선정\n산림청은 TO을 숲정보공개 우수기관으로 선정했다.", "숲정보공개우수기관"},
		{"who did well, and no more", "# 숲길안전 우수 지자체 선정\n산림청은 2022년 숲길안전 우수 지자체로 TO을 선정했다.", "숲길안전우수지자체"},
		{"what they did well in", "# 숲길안전사업 우수 지자체 선정\n산림청은 2022년 숲길안전사업 우수 지자체로 TO을 선정했다.", "숲길안전사업"},
		{"who joins, behind what the title has", "# 산림청-3개 지자체, 숲온기 나눔 손잡는다\n산림청은 2022년 숲온기 나눔 지자체로 TO 등 3곳을 선정했다.", "숲온기나눔"},
		{"the object of the verb", "# 산림청, 숲내음 좋은 길 3곳 발표\n산림청은 2022년 숲내음 좋은 길을 다음과 같이 선정하였다.\n연번 | 시도 | 시군구\n1 | 강원 | 태백시\n2 | 충남 | 서천군\n3 | 경남 | 남해군", "숲내음좋은길"},
		{"counted here and over the table", "# 산림청, 3개 지역 선정\n산림청은 숲내음 나들이 3개소 선정을 마쳤다고 밝혔다.\n< 숲내음 나들이 선정 결과 >\n연번 | 시도 | 시군구\n1 | 강원 | 태백시\n2 | 충남 | 서천군\n3 | 경남 | 남해군", "숲내음나들이"},
		{"who was chosen, and no more", "# [보도자료] 숲온기 나눔 선정 3개 시군 발표\n산림청입니다. 2022년 숲온기 나눔에 선정된 3개 시군은 강원 태백시, 충남 서천군, 경남 남해군입니다.", "숲온기나눔"},
		{"asked for in the title", "# 올해 숲길100은 어디? 태백·서천·남해 뽑혀\n산림청은 올해 숲길100에 TO 등 3곳을 뽑았다고 밝혔다.", "숲길100"},
		{"farms that are places", "# 산림청, 숲치유농장 3곳 새로 선정\n산림청은 올해 숲치유농장 3곳을 새로 선정했다고 밝혔다. 선정된 곳은 강원 태백시, 충남 서천군, 경남 남해군이다.", "숲치유농장"},
		{"farms, and no places", "# 산림청, 숲치유농장 3곳 새로 선정\n산림청은 숲치유농장 3곳을 선정했다. 선정된 농장은 강원 태백시 솔농장, 충남 서천군 잣농장, 경남 남해군 밤농장이다.", ""},
	})
}
