package release

import (
	"slices"
	"strings"
	"testing"
)

// TestFiguresAndClasses: a column of measures holds no classes, whatever heads it; of two columns of classes the one that counts its
// names has those of the round.
func TestFiguresAndClasses(t *testing.T) {
	const head = "# 숲길쉼터 4곳 선정\n산림청은 숲길쉼터 대상지로 4곳을 선정했다.\n숲길쉼터 선정 결과\n"
	const row = " | 강원 태백시\n2,010 | 충남 공주시\n930 | 전남 강진군\n12,300 | 경북 영덕군"
	for _, c := range []struct{ name, in, want string }{
		{"size in a unit", "시설 규모(㎡) | 시군구\n1,200" + row, "태백 공주 강진 영덕"},
		{"size", "규모 | 시군구\n1,200" + row, "태백 공주 강진 영덕"},
		{"decimals", "구분 | 시군구\n3.5" + row, "태백 공주 강진 영덕"},
		{"dwellings", "시군구 | 규모\n강원 태백시 | 40호 내외\n충남 공주시 | 30호\n전남 강진군 | 25호\n경북 영덕군 | 50호", "태백 공주 강진 영덕"},
		{"rooms", "시군구 | 규모\n강원 태백시 | 총 40객실\n충남 공주시 | 30객실\n전남 강진군 | 25객실\n경북 영덕군 | 50객실", "태백 공주 강진 영덕"},
		{"floors", "시군구 | 규모\n강원 태백시 | 연면적 1.5만㎡\n충남 공주시 | 3천㎡\n전남 강진군 | 연면적 2만㎡\n경북 영덕군 | 800㎡", "태백 공주 강진 영덕"},
		{"parking", "시군구 | 규모\n강원 태백시 | 주차 40면\n충남 공주시 | 30면\n전남 강진군 | 25면\n경북 영덕군 | 50면", "태백 공주 강진 영덕"},
		{"sizes in words", "시군구 | 규모\n강원 태백시 | 대규모\n충남 공주시 | 소규모\n전남 강진군 | 소규모\n경북 영덕군 | 대규모", "태백:대규모 공주:소규모 강진:소규모 영덕:대규모"},
		{"numbered kinds", "시군구 | 규모\n강원 태백시 | 1종\n충남 공주시 | 2종\n전남 강진군 | 2종\n경북 영덕군 | 1종", "태백:1종 공주:2종 강진:2종 영덕:1종"},
		{"two columns of classes", "유형 | 시군구 | 구분\n1유형(3곳) | 강원 태백시, 충남 공주시 | 선도형\n1유형(3곳) | 전남 강진군 | 관리형\n2유형(1곳) | 경북 영덕군 | 관리형", "태백:1유형 공주:1유형 강진:1유형 영덕:2유형"},
	} {
		got, want := strings.Fields(heldOf(head + c.in))[2:], strings.Fields(c.want)
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, want)
		}
	}
}

// TestClassesDown: classes with what they are in a bracket down the first column are rows, not the heads of a table read by columns.
func TestClassesDown(t *testing.T) {
	const in = "# 숲길쉼터 5곳 선정\n산림청은 숲길쉼터 대상지로 5곳을 선정했다.\n숲길쉼터 선정 결과\n" +
		"구분 | 시·도 | 시·군 | 수\n1유형 (기초지자체) | 경기 | 파주, 김포 | 2\n1유형 (기초지자체) | 강원 | 강릉 | 1\n2유형 (광역지자체) | 세종 | - | 1\n3유형 (광역 내 기초지자체) | 전북 | 전주 | 1"
	if got, want := heldOf(in), "숲길쉼터 5 파주:1유형 김포:1유형 강릉:1유형 -:2유형 전주:3유형"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
