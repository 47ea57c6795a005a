package release

import "testing"

// TestPartsByProvince reads sentences that tell a part of the number each, and a programme with its number as topic.
func TestPartsByProvince(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a paragraph a province", `# 새빛취락 31곳 선정
국토교통부는 새빛취락 31곳을 선정했다. 
경남은 밀양시 가온면, 사천시 나래면 등 12곳이다.
전남은 나주시 다솜면, 장흥군 라온읍, 완도군 마루면 등 19곳이다.`,
			"new 경남 밀양시, new 경남 사천시, new 전남 나주시, new 전남 장흥군, new 전남 완도군"},
		{"the first with its number as topic", `# 새빛취락 41곳 선정
국토교통부는 새빛취락 41곳을 선정했다. 시도별로 보면 경남이 22곳으로 가장 많은데, 밀양시 가온면, 사천시 나래면 등이 선정됐다.
전남은 나주시 다솜면, 장흥군 라온읍 등 10곳이고 충북은 단양군 마루면, 옥천군 바다면 등 9곳이다.`,
			"new 밀양시, new 사천시, new 전남 나주시, new 전남 장흥군, new 충북 단양군, new 충북 옥천군"},
		{"the programme with its number as topic", `# 새빛배움도시 3곳 신규 선정…총 81개
교육부는 31일 ‘2025년 지역 배움 활성화 지원 사업’ 심사 결과 새빛배움도시(3개)와 새빛배움도시 특성화(15개 도시)를 선정·지원한다고 발표했다.
올해 선정된 3개 새빛배움도시는 강원 홍천군, 강원 화천군, 전남 담양군이다. 총 81개 기초 지자체가 새빛배움도시에 지정됐다.`,
			"new 강원 홍천군, new 강원 화천군, new 전남 담양군"},
		{"the programme with its number, and a plan", `# 새빛배움도시 3곳 신규 선정
교육부는 31일 새빛배움도시를 선정했다고 발표했다.
올해 선정된 3개 새빛배움도시는 강원 홍천군, 강원 화천군, 전남 담양군이다.
새빛배움도시 동아리 지원 부문에서 총 15곳을 선정해 강사료를 줄 계획이다.`,
			"new 강원 홍천군, new 강원 화천군, new 전남 담양군"},
		{"no number that they are part of", `# 새빛취락 1곳 선정
국토교통부는 경남 밀양시를 새빛취락으로 선정했다.
전남은 나주시 다솜면, 장흥군 라온읍 등 19곳이다.`,
			"new 경남 밀양시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
