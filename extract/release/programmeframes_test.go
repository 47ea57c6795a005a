package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"injeung/normalize/hangul"
)

// framedNames are programmes as ministries call them; behind the bar, where the title is
// shorter, what it has.
var framedNames = strings.Split(`도시재생 혁신지구
도시재생 뉴딜사업|도시재생 뉴딜
기업혁신파크
지역활력타운
거점형 스마트시티 조성사업|거점형 스마트시티
자율주행차 시범운행지구
드론 특별자유화구역
수소도시 조성사업|수소도시
투자선도지구
인구감소지역
찾아가고 싶은 섬
청년마을 만들기 사업|청년마을
생활권 단위 로컬브랜딩 활성화 사업|로컬브랜딩
대한민국 문화도시
열린관광지 조성사업|열린관광지
관광두레
디지털 관광주민증
농촌협약
농촌신활력플러스사업
임대형 스마트팜
우수 외식업지구
청년농촌보금자리 조성사업|청년농촌보금자리
국가중요농업유산
어촌뉴딜300
김산업 진흥구역
스마트 그린도시
생태관광지역
람사르습지도시
의료·요양 통합돌봄 시범사업
고독사 예방 시범사업
여성친화도시
장애인 평생학습도시
교육발전특구
산업위기선제대응지역
분산에너지 특화지역
소재·부품·장비 특화단지
규제자유특구
소공인 집적지구
상권활성화사업
특성화시장 육성사업
강소연구개발특구
스마트빌리지 보급 및 확산 사업
고용안정 선제대응 패키지 지원사업
국가유산 야행
근대역사문화공간
목재친화도시 조성사업|목재친화도시
지역특화형 비자 사업|지역특화형 비자
식품안심구역
걷고 싶은 거리
살기 좋은 지역 만들기`, "\n")

// nameFrames are ways to tell of three chosen for N, which the title calls S.
var nameFrames = []string{
	"# 행정안전부, S 3곳 선정\n□ 행정안전부는 2024년 N 대상지로 TO 등 3곳을 선정했다고 6일 밝혔다.",
	"# 태백·서천·남해, ‘S’ 선정\n□ 행정안전부는 ‘N’ 대상으로 TO을 최종 선정했다.",
	"# S 공모 결과 발표\n□ 행정안전부는 2024년도 「N」 공모 결과 TO을 최종 선정했다고 밝혔다.",
	"# 올해 S에 태백 등 3곳 뽑혀\nTO이 행정안전부가 주관하는 N에 최종 선정됐다.",
	"# 지역에 새 바람 … S 3곳 선정\n행정안전부는 올해 N 공모에 26개 지자체가 응모해 TO 등 3곳이 최종 선정됐다고 밝혔다.",
	"# 3개 시·군 선정, 내년부터 본격 추진\n- 행정안전부, S 평가위원회 개최 -\n□ 행정안전부는 6일 N 평가위원회를 열어 TO을 최종 선정했다고 밝혔다.",
	"# 삶터를 살릴 S 3곳 확정\n행정안전부는 지난달 N에 TO을 새로 선정했다.",
	"# 2024년 S 선정 결과\n□ 행정안전부는 N 3개소를 선정하였다고 밝혔다. 선정 결과는 붙임과 같다.\n< 2024년 N 선정 현황 >\n연번 | 시도 | 시군구\n1 | 강원 | 태백시\n2 | 충남 | 서천군\n3 | 경남 | 남해군",
}

// missedMost is the share of frames that may be read under another name, in a hundred.
const missedMost = 3

// TestNamesInFrames puts names of programmes of every build into every frame: all three places
// are read, under the whole name.
func TestNamesInFrames(t *testing.T) {
	missed := 0
	for _, n := range framedNames {
		name, short, _ := strings.Cut(n, "|")
		if short == "" {
			short = name
		}
		for _, frame := range nameFrames {
			in := strings.NewReplacer("N", name, "S", short, "TO", "강원 태백시, 충남 서천군, 경남 남해군").Replace(frame)
			if got := underNames(in); got != "3 "+hangul.NoSpace(wholeName(name)) {
				missed++
				t.Logf("%s\n   got %s", in, got)
			}
		}
	}
	if all := len(framedNames) * len(nameFrames); missed*100 > all*missedMost {
		t.Errorf("%d of %d frames give another name or fewer places", missed, all)
	}
}

// wholeName is a name without the words for a project behind what places are called by it.
func wholeName(name string) string {
	a, b := core(name, 0, len(name))
	return name[a:b]
}

// underNames is how many places a release names, and the programmes that it gives them.
func underNames(in string) string {
	var names, places []string
	for _, d := range Read(written("2024. 3. 6. 행정안전부\n"+in), "").Decisions {
		for _, h := range d.Holders {
			if p := placeKey(localName(h.Words)); !slices.Contains(places, p) {
				places = append(places, p)
			}
			if id := hangul.NoSpace(wholeName(d.Scheme.Name)); !slices.Contains(names, id) {
				names = append(names, id)
			}
		}
	}
	return fmt.Sprintf("%d %s", len(places), strings.Join(names, ", "))
}
