package release

import "testing"

// TestBuildingsByPlace: a programme of buildings is given to the places that are to have one,
// where a list of places alone fits a number that the release tells; what buildings, companies or
// persons themselves were chosen has no records.
func TestBuildingsByPlace(t *testing.T) {
	const places = "충남 서천군 장항읍 △전북 무주군 △강원 태백시"
	for _, c := range []struct{ name, in, want string }{
		{"list behind", "# 마을목욕시설 3개 사업 선정\n행정안전부는 ‘마을목욕시설 2차 공모 사업’을 심사해 온 끝에 6일 답을 내놓았다. 이번 차례에는 3곳에서 사업이 선정됐다. 하나씩 보면 △" + places + " 등이다.", "마을목욕시설: 무주군 서천군 태백시"},
		{"a hospital", "# 새봄어린이병원 3곳 선정\n보건복지부는 새봄어린이병원 공모 결과 3곳을 선정했다고 밝혔다. 구체적으로는 △" + places + " 등이다.", "새봄어린이병원: 무주군 서천군 태백시"},
		{"사업 behind the name", "# 새봄어린이집 3곳 추가 조성\n고용노동부는 새봄어린이집 사업 공모 결과 총 3개 사업을 선정했다고 밝혔다.\nㅇ 이번 공모에 선정된 지역은 충남 서천군, 전북 무주군, 강원 태백시이다.", "새봄어린이집사업: 무주군 서천군 태백시"},
		{"another number", "# 우수 목욕시설 5곳 선정\n행정안전부는 우수 목욕시설 5곳을 선정했다고 밝혔다. 구체적으로는 △" + places + " 등이다.", ""},
		{"companies", "# 마을목욕 우수기업 3곳 선정\n행정안전부는 마을목욕 우수기업 3개사를 선정했다고 밝혔다. 구체적으로는 △" + places + " 등이다.", ""},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
