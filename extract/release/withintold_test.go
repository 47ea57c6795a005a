package release

import "testing"

// TestWithinToldProvinces: a table that tells for each province decided on which places within it these are adds them.
func TestWithinToldProvinces(t *testing.T) {
	const lead = "# 울산·광주·강원, 새빛특구로 추가 지정\n산업부는 울산, 광주, 강원 등 3개 시·도의 새빛특구 지정을 발표했다.\n"
	const three = "new 울산, new 광주, new 강원"
	for s, want := range map[string]string{
		"시·도 | 지역 | 면적(만 평)\n울산 | 남구·울주군 | 127\n광주 | 광산구 | 37\n강원 | 홍천·원주 | 119":      three + ", new 울산 남구, new 울산 울주군, new 광주 광산구, new 강원 홍천, new 강원 원주",
		"시·도 | 시·군·구 | 산업\n울산 | 남구 | 화학\n광주 | 북구 | 의료\n강원 | 강릉시 | 바이오":                three + ", new 울산 남구, new 광주 북구, new 강원 강릉시",
		"시·도 | 시·군·구 | 산업\n울산 | 남구 | 화학\n광주 | 북구 | 의료\n강원 | 강릉시 | 바이오\n전남 | 순천시 | 철강": three,
		"새빛특구별 참여 자치구\n시·도 | 시·군·구 | 산업\n울산 | 남구 | 화학\n광주 | 북구 | 의료\n강원 | 강릉시 | 바이오":  three,
		"실증 협력 기관\n시·도 | 시·군·구 | 산업\n울산 | 남구 | 화학\n광주 | 북구 | 의료\n강원 | 강릉시 | 바이오":      three,
		"시·도 | 신청 시군구\n울산 | 남구\n광주 | 북구\n강원 | 강릉시":                                    three,
		"시·도 | 시·군·구 | 산업\n울산 | 남구 | 화학\n광주 | 북구 | 의료":                                three,
	} {
		if got := saidOf(lead + s); got != want {
			t.Errorf("%s\n got  %s\n want %s", s, got, want)
		}
	}
	const counted = "# 울산·광주, 새빛특구로 추가 지정\n산업부는 울산, 광주 2곳을 새빛특구로 지정했다고 밝혔다.\n"
	if got := saidOf(counted + "시·도 | 시·군·구 | 산업\n울산 | 남구 | 화학\n광주 | 북구 | 의료"); got != "new 울산, new 광주" {
		t.Errorf("provinces that are counted: got %s", got)
	}
}
