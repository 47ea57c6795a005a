package release

import "testing"

// TestPlacesInBracketsNoServices takes no 시·도 with its places in brackets for a service and those who offer it, though they stand alike and are as
// many as is declared.
func TestPlacesInBracketsNoServices(t *testing.T) {
	const head = "# 고운비자 시범사업 대상 지자체 선정\n법무부는 고운비자 시범사업의 대상 지자체로 2개 광역지자체와 2개 기초지자체를 선정하였습니다.\n"
	for _, in := range []string{
		head + "선정된 지자체는 충청남도(보령시·예산군), 전라북도(정읍시·남원시), 경기 연천군, 경남 고성군 등입니다.",
		head + "선정된 곳은 충남(보령시, 예산군), 전북(정읍시, 남원시), 경기 연천군, 경남 고성군입니다.",
		head + "대상은 보령시(대천동, 남포면), 정읍시(수성동, 신태인읍), 경기 연천군, 경남 고성군입니다.",
		head + "○ 충청남도 : 보령시, 예산군\n○ 전라북도 : 정읍시, 남원시",
	} {
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				if h.Kind == ServiceHolder {
					t.Errorf("%s\n a service: %s", in, h.Words.S)
				}
			}
		}
	}
}
