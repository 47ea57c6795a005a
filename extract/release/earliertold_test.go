package release

import "testing"

// TestStandsSo: what places are by now ends its clause; the verb of what comes next is not said of them.
func TestStandsSo(t *testing.T) {
	const lead = "# 숲길도시 2곳 지정\n배포일 2026. 6. 9.(화)\n산림청은 경기 오산시, 경기 안양시를 숲길도시로 지정했다고 9일 밝혔다.\n"
	const want = "new 경기 오산시, new 경기 안양시"
	for in, more := range map[string]string{
		"현재 1차 숲길도시 2개(전남 여수시, 전남 나주시), 2차 숲길도시 2개(경북 영주시, 경북 상주시)가 지정되어 있으며, 하반기에 4개 안팎을 지정해 연말에 발표할 예정이다.": "",
		"전국에는 충남의 공주시, 서천군, 경북의 영주시가 숲길도시로 지정돼 있고, 내년에 2곳을 더 지정해 나간다.":                                       "",
		"산을 낀 전남 구례군, 강을 낀 경남 하동군이 숲길도시로 선정되어 있습니다만 정부는 산림이 넓은 곳을 지정해 왔다.":                                   "",
		"지난 정부에서 전남 구례군, 그 뒤 경남 하동군이 숲길도시로 지정돼 있는 가운데 이번에는 강원 태백시를 새로 지정했다.":                                 ", new 강원 태백시",
		"물이 맑은 전남 구례군, 길이 긴 경남 하동군을 숲길도시로 추가 지정했으며, 연말에 더 지정해 나간다.":                                          ", new 전남 구례군, new 경남 하동군",
		"그리고 전남 구례군은 숲길도시로 지정되어 있고 올해 재지정됐다. 경남 하동군은 숲길도시로 지정되어 있으며 2028년까지 재지정받았다.":                         ", renewed 전남 구례군, renewed 경남 하동군",
		"그리고 전남 구례군은 숲길도시로 지정돼 있지만 이번에 지정이 취소됐다.":                                                            ", revoked 전남 구례군",
	} {
		if got := saidOf(lead + in); got != want+more {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
