package release

import (
	"strings"
	"testing"
)

// TestNameOfSeveralProvinces: 시·도 in a bracket behind a name that each of them has make a place of each.
func TestNameOfSeveralProvinces(t *testing.T) {
	got := toldToHold("# 물길거리 5곳 인증\n환경부는 동구(부산·광주), 고성군(강원, 경남), 울주군(울산) 등 5곳을 물길거리로 인증했다.")
	if want := "new 동구, new 동구, new 고성군, new 고성군, new 울주군(울산)"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// TestProvinceOfTheNext: a 시·도 in brackets right behind a name is of those that follow where the list prints it so.
func TestProvinceOfTheNext(t *testing.T) {
	const lead = "# 물길거리 선정\n환경부는 물길거리로 여섯 곳을 선정했다.\n○ "
	for in, want := range map[string]string{
		"(경기) 이천시, 여주시(강원) 홍천군, 정선군 (경남) 하동군, 산청군":             "경기 이천시, 경기 여주시, 강원 홍천군, 강원 정선군, 경남 하동군, 경남 산청군",
		"(부산) 동구, 서구(대구) 동구, 중구 (광주) 남구, 서구":                   "부산 동구, 부산 서구, 대구 동구, 대구 중구, 광주 남구, 광주 서구",
		"[전북] 무주군, 고창군 [전남] 화순군[경북] 청도군, 영덕군 [경남] 밀양시":         "전북 무주군, 전북 고창군, 전남 화순군, 경북 청도군, 경북 영덕군, 경남 밀양시",
		"(경기)이천시, 여주시(강원)홍천군, 정선군(경남)하동군, 산청군":                 "경기 이천시, 경기 여주시, 강원 홍천군, 강원 정선군, 경남 하동군, 경남 산청군",
		"이천시(경기), 여주시(경기), 홍천군(강원), 정선군(강원), 하동군(경남), 산청군(경남)": "경기 이천시, 경기 여주시, 강원 홍천군, 강원 정선군, 경남 하동군, 경남 산청군",
		"동구(부산), 서구(부산), 동구(대구), 중구(대구), 남구(광주), 서구(광주)":       "부산 동구, 부산 서구, 대구 동구, 대구 중구, 광주 남구, 광주 서구",
	} {
		var got []string
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				name, _, _ := strings.Cut(h.Words.S, "(")
				got = append(got, h.Province.S+" "+name)
			}
		}
		if s := strings.Join(got, ", "); s != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, s, want)
		}
	}
}
