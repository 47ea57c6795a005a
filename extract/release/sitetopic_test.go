package release

import (
	"strings"
	"testing"
)

// threeNames are the places that sentences name at %.
const threeNames = "경기 오산시, 충남 보령시, 경남 밀양시"

// underCount puts a sentence about three names, at %, under a decision that counts three.
func underCount(s string) string {
	return "# 국토부, 새빛지구 3곳 선정\n국토교통부는 1일 새빛지구 3곳을 선정했다고 밝혔다.\n" + strings.ReplaceAll(s, "%", threeNames)
}

// TestTopicsOfChosen: whatever who was chosen is called as topic of the sentence that
// names them, they are read; not where the topic tells of others or of another time.
func TestTopicsOfChosen(t *testing.T) {
	for _, s := range []string{
		"선정된 후보지는 %다.",
		"이번에 선정된 대상지는 %다.",
		"선정된 사업지는 %이다.",
		"선정된 새빛지구는 %다.",
		"선정된 대상지역은 % 등 3곳이다.",
		"최종 선정지는 %다.",
		"신규 대상지는 %다.",
		"선정 지역은 %이다.",
		"선정지역은 % 등이다.",
		"선정된 3곳은 %다.",
		"대상지는 % 3곳이다.",
		"이번 선정 대상은 %다.",
		"선정 대상지는 %로, 국비를 지원받는다.",
		"선정된 곳으로는 %가 있다.",
		"선정 결과 %가 이름을 올렸다.",
		"해당 지역은 %다.",
		"선정 명단에는 %가 포함됐다.",
		"새로 선정된 마을은 %다.",
		"이번에 뽑힌 지역은 %다.",
		"선정된 지자체로는 % 등이 있다.",
		"구체적으로는 %다.",
		"그 결과 %가 최종 선정됐다.",
		"최종 대상지에는 %가 선정됐다.",
		"선정된 지역을 보면 %다.",
		"주인공은 %다.",
		"%가 그 주인공이다.",
		"%가 대상지로 뽑혔다.",
		"영예의 주인공은 %다.",
		"선정된 지방자치단체는 다음과 같다. %.",
		"이들 3곳은 %다.",
		"올해 새빛지구는 %다.",
		"올해 새빛지구로는 %가 낙점됐다.",
		"선정된 단지는 % 3개다.",
		"선정된 산업단지는 %다.",
		"선정된 거리는 %다.",
		"이번에 승인된 구역은 %다.",
		"확정된 대상지는 %다.",
	} {
		if got := saidOf(underCount(s)); strings.Count(got, "new ") != 3 || strings.Count(got, ", ") != 2 {
			t.Errorf("%s: %s", s, got)
		}
	}
	for _, s := range []string{
		"탈락한 후보지는 %다.",
		"신청한 지역은 %다.",
		"다음 달 현장 평가 대상지는 %다.",
		"내년 선정 대상지는 %다.",
		"관심을 보인 지역은 %다.",
		"지난해 선정된 후보지는 %다.",
		"설명회를 여는 지역은 %다.",
		"1차 서면 평가를 통과한 지역은 %다.",
		"인구가 가장 많이 준 지역은 %다.",
		"선정에서 제외된 지역은 %다.",
		"사업이 끝난 지역은 %다.",
	} {
		if got := saidOf(underCount(s)); got != "" {
			t.Errorf("%s: %s", s, got)
		}
	}
}

// TestToldEarlier: those described as chosen before, or up to now, are none of this
// round.
func TestToldEarlier(t *testing.T) {
	const in = "# 환경부, 푸른관광지역에 화천군 지정\n환경부는 5일 강원 화천군을 푸른관광지역으로 지정했다고 밝혔다.\n% 지정된 곳은 강원 홍천군, 강원 영월군이다."
	for _, w := range []string{
		"지난해까지",
		"2023년까지",
		"이전에",
		"기존에",
		"먼저",
		"이미",
		"과거에",
		"이제까지",
		"지난 정부에서",
		"2년 전",
		"당초",
		"종전에",
		"현재",
		"올해까지",
		"작년에",
		"앞서",
	} {
		if got := saidOf(strings.Replace(in, "%", w, 1)); strings.Contains(got, "홍천") {
			t.Errorf("%s: %s", w, got)
		}
	}
	for _, w := range []string{"이번에", "함께", "새로", "현장 평가까지 거쳐", "2차 심사를 통과해", "기존 지역에 더해 이번에"} {
		if got := saidOf(strings.Replace(in, "%", w, 1)); !strings.Contains(got, "홍천") {
			t.Errorf("%s: %s", w, got)
		}
	}
}
