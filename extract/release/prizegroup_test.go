package release

import "testing"

// TestGradesInGroups reads grades that are given within groups of places, with the group as class.
func TestGradesInGroups(t *testing.T) {
	const head = "# 물길관리 종합평가 우수 지자체 4곳 선정\n환경부는 물길관리 종합평가 결과 우수 지자체 4곳을 선정했다고 밝혔다.\n"
	const all = "new 오산시:A그룹/최우수, new 의왕시:A그룹/우수, new 단양군:B그룹/최우수, new 곡성군:B그룹/우수"
	for _, c := range []struct{ name, in, want string }{
		{"subject and grade", "A그룹에서는 오산시가 최우수, 의왕시가 우수 지자체로 선정됐다. B그룹에서는 단양군이 최우수, 곡성군이 우수 지자체로 선정됐다.", all},
		{"grade and names", "○ A그룹 : 최우수 오산시, 우수 의왕시\n○ B그룹 : 최우수 단양군, 우수 곡성군", all},
		{"with dashes", "○ A그룹 : 최우수 - 오산시, 우수 - 의왕시\n○ B그룹 : 최우수 - 단양군, 우수 - 곡성군", all},
		{"in brackets", "○ (A그룹) 최우수(오산시), 우수(의왕시)\n○ (B그룹) 최우수(단양군), 우수(곡성군)", all},
		{"grades behind", "○ A그룹 : 오산시(최우수), 의왕시(우수)\n○ B그룹 : 단양군(최우수), 곡성군(우수)", all},
		{"groups behind", "▲최우수: 오산시(A그룹), 단양군(B그룹) ▲우수: 의왕시(A그룹), 곡성군(B그룹)", "new 오산시:A그룹/최우수, new 단양군:B그룹/최우수, new 의왕시:A그룹/우수, new 곡성군:B그룹/우수"},
		{"each", "A그룹은 오산시와 의왕시가 각각 최우수와 우수에 올랐다. B그룹은 단양군과 곡성군이 각각 최우수와 우수에 올랐다.", all},
		{"parts", "시 부문은 오산시가 최우수, 의왕시가 우수로 결정됐다. 군 부문은 단양군이 최우수, 곡성군이 우수다.", "new 오산시:시/최우수, new 의왕시:시/우수, new 단양군:군/최우수, new 곡성군:군/우수"},
		{"시·도", "○ 광역시 : 최우수 대구, 우수 대전\n○ 도 : 최우수 충북, 우수 경북", "new 대구:광역시/최우수, new 대전:광역시/우수, new 충북:도/최우수, new 경북:도/우수"},
		{"grades with their noun", "최우수 등급은 오산시가 차지했고, 우수 등급에는 의왕시, 단양군, 곡성군이 뒤를 이었다.", "new 오산시/최우수, new 의왕시/우수, new 단양군/우수, new 곡성군/우수"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s: %s\n   got  %s\n   want %s", c.name, c.in, got, c.want)
		}
	}
}
