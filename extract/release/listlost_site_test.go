package release

import (
	"strings"
	"testing"
)

// TestSitesUnderProvinces: a site that bears the name of its 시 or 군 behind a province is in that
// place, and one that is not understood gives nobody: never the province.
func TestSitesUnderProvinces(t *testing.T) {
	for _, c := range []struct{ names, want string }{
		{"강원 정선중앙시장, 경남 하동공설시장, 전남 곡성시장 등 3곳을", "강원>정선, 경남>하동, 전남>곡성"},
		{"강원 정선향교, 경남 하동읍성, 전남 곡성휴양림 등 3곳을", "강원>정선, 경남>하동, 전남>곡성"},
		{"강원 정선문화원, 경남 하동문화원, 전남 곡성문화원 등 3곳을", "강원>정선문화원, 경남>하동문화원, 전남>곡성문화원"},
		{"강원 정선 다솜 숲, 경남 하동 나래 섬을", "강원>정선, 경남>하동"},
		{"강원, 경남 등 2곳을", "강원, 경남"},
	} {
		var got []string
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n# 별숲거점 선정\n산림청은 별숲거점으로 "+c.names+" 선정했다고 밝혔다."), "").Decisions {
			for _, h := range d.Holders {
				name := h.Words.S
				if p := h.Province.S; p != "" && p != name {
					name = p + ">" + strings.TrimSpace(strings.TrimPrefix(name, p))
				}
				got = append(got, name)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s: %s, want %s", c.names, s, c.want)
		}
	}
}

// TestSitesAsSubject: a site of one syllable with its particle ends the list as others do.
func TestSitesAsSubject(t *testing.T) {
	const in = "# 별빛 명품 숲 3곳 선정\n산림청은 별빛 명품 숲을 선정했다.\n경북 영양 다솜 숲, 충남 서천 라온 해송 숲, 충북 단양 마루 숲이 선정됐다."
	if got, want := saidOf(in), "new 경북 영양, new 충남 서천, new 충북 단양"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
