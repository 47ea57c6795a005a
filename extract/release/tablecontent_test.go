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
