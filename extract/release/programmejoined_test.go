package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"injeung/schema"
)

// heldOf draws the decisions of a release: for each programme and status its number and its
// names with their classes.
func heldOf(in string) string { return heldOn("2024. 5. 9.", in) }

// heldOn is heldOf for a release of another day.
func heldOn(day, in string) string {
	counts, names := map[string]int{}, map[string][]string{}
	var keys []string
	for _, d := range Read(written(day+" 산림청\n"+in), "").Decisions {
		key := d.Scheme.ID
		if d.Status != "" && d.Status != schema.New {
			key += "/" + string(d.Status)
		}
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
		if n := declared(&d); n > 0 {
			counts[key] = n
		}
		for _, h := range d.Holders {
			name := placeKey(localName(h.Words))
			if h.Class.S != "" {
				name += ":" + h.Class.S
			}
			if !slices.Contains(names[key], name) {
				names[key] = append(names[key], name)
			}
		}
	}
	slices.Sort(keys)
	for i, k := range keys {
		keys[i] = fmt.Sprintf("%s %d %s", k, counts[k], strings.Join(names[k], " "))
	}
	return strings.Join(keys, "; ")
}

// TestProgrammesJoined gives one name to a programme that a release names in several ways, and
// keeps two that have lists or numbers of their own.
func TestProgrammesJoined(t *testing.T) {
	const places = "강원 태백시, 충남 서천군, 경남 남해군"
	for _, c := range []struct{ name, in, want string }{
		{"the country before it", "# 숲길온천마을 3곳 첫 지정\n산림청은 " + places + "을 대한민국 숲길온천마을로 처음 지정했다.", "대한민국숲길온천마을 3 태백 서천 남해"},
		{"sites in the title, quoted below", "# 숲길마당 시범사업지로 3곳 선정\n산림청은 ‘한국형 숲길마당’ 시범사업 대상지로 " + places + "을 선정했다.", "한국형숲길마당 3 태백 서천 남해"},
		{"kinds counted by its short name", "# 숲길 단위 나루빛길 활성화 사업 3곳 선정\n산림청은 ‘숲길 단위 나루빛길 활성화 사업’ 공모로 3곳을 선정했다. ‘나루빛길’은 두 유형이 있다.\n그림 유형에는 세종, 강원 태백시 등 2곳, 마당 유형에는 충남 서천군 1곳이 나루빛길로 선정됐다.\n숲길 단위 나루빛길 활성화 사업으로 선정된 곳은 세종특별자치시, 강원 태백시, 충남 서천군 3곳이다.", "숲길단위나루빛길활성화사업 3 세종:그림 태백:그림 서천:마당 세종 태백 서천"},
		{"regions and governments", "# 태백시 등 3곳 숲길돌봄 시범지역 선정\n산림청은 숲길돌봄 시범지자체로 " + places + " 등 3곳을 선정했다.", "숲길돌봄시범지자체 3 태백 서천 남해"},
		{"its region in the title, its project below", "# 숲길여행 활성화 지역 3곳 선정\n산림청은 2024년 숲길여행 활성화 사업 지원대상 지역 3곳을 선정했다. 선정된 지역은 " + places + "이다.", "숲길여행활성화사업 3 태백 서천 남해"},
		{"its teams in the title", "# ‘숲길브랜드 골목 창출팀’ 3곳 선정\n산림청은 ‘숲길브랜드 골목 창출 지원사업’에 " + places + " 등 3곳을 선정했다.\n이번에 숲길브랜드 골목 창출팀으로 선정된 곳은 " + places + " 등 3곳이다.", "숲길브랜드골목창출지원사업 3 태백 서천 남해"},
		{"two that begin alike", "# 숲길나눔터 가꾸기 2곳·숲길나눔터 잇기 3곳 선정\n산림청은 ‘숲길나눔터 가꾸기 사업’에 전남 강진군, 경북 영주시 등 2곳을 선정했다. ‘숲길나눔터 잇기 사업’에는 " + places + " 등 3곳을 선정했다.", "숲길나눔터가꾸기사업 2 강진 영주; 숲길나눔터잇기 3 태백 서천 남해"},
		{"two with lists of their own", "# 시범마을 2곳·시범도시 3곳 선정\n산림청은 숲길 시범마을 2곳, 숲길 시범도시 3곳을 선정했다.\n시범마을은 전남 강진군, 경북 영주시다. 시범도시는 " + places + "이다.", "숲길시범도시 3 태백 서천 남해; 숲길시범마을 2 강진 영주"},
		{"one for some people", "# 숲길배움도시 신규 3곳 선정\n산림청은 신규 숲길배움도시로 " + places + " 등 3곳을 선정했다.\n아울러 어르신 숲길배움도시로 전남 강진군, 경북 영주시 등 2곳을 새로 선정했다.", "숲길배움도시 3 태백 서천 남해; 어르신숲길배움도시 2 강진 영주"},
		{"regions by what they are for", "# 숲길혁신구역 선도사업 후보지 5곳 선정\n산림청은 숲길혁신구역 선도사업 후보지로 총 5곳을 선정했다.\n나루터 지역으로는 " + places + "이 선정되었다. 빈터 이전 지역으로는 전남 강진군, 경북 영주시가 선정되었다.", "숲길혁신구역선도사업/candidate 5 태백:나루터 지역 서천:나루터 지역 남해:나루터 지역 강진:빈터 이전 지역 영주:빈터 이전 지역"},
		{"classes with a number", "# 숲길포구 증진사업 5곳 선정\n산림청은 숲길포구 증진사업 대상지 5곳을 선정했다. 유형1 장터거점에는 " + places + "이, 유형2 살림거점에는 전남 강진군, 경북 영주시가 선정됐다.", "숲길포구증진사업 5 태백:장터거점 서천:장터거점 남해:장터거점 강진:살림거점 영주:살림거점"},
		{"projects of a larger one", "# 숲길재생사업 5곳 선정\n산림청은 숲길재생사업으로 5곳을 선정했다.\n우리숲살리기 사업에는 " + places + "이, 빈터재생 사업에는 전남 강진군, 경북 영주시가 선정됐다.", "빈터재생사업 0 강진 영주; 숲길재생사업 5 ; 우리숲살리기사업 0 태백 서천 남해"},
		{"topics with numbers of their own", "# 숲길개발 공모 5곳 선정\n산림청은 숲길개발 공모에서 5곳을 선정했다.\n푸른지구 조성사업은 전남 강진군, 경북 영주시 등 2곳, 나래길 지원사업은 " + places + " 등 3곳이 선정됐다.", "나래길지원사업 3 태백 서천 남해; 숲길개발 5 ; 푸른지구 2 강진 영주"},
		{"parts of a project by what is done", "# 숲길이음 시범·확산사업 3곳 선정\n- 확산사업 2개·시범사업 1개 선정 -\n산림청은 숲길이음 시범·확산사업으로 " + places + " 등 3곳을 선정했다.\n확산사업은 효과를 확인한 것을 넓히는 사업이다.", "숲길이음시범·확산사업 3 태백 서천 남해"},
		{"a verb before what was there", "# 숲길 시범운행지구 신규 3곳 지정·2곳 변경\n산림청은 위원회를 개최하여 신규 3개 지구를 지정하고 기존 2개 지구를 변경하였다.\nㅇ (신규) " + places + "\nㅇ (변경) 전남 강진군, 경북 영주시", "숲길시범운행지구 3 태백 서천 남해; 숲길시범운행지구/changed 2 강진 영주"},
	} {
		if got := heldOf(c.in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}
