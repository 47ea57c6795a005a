package release

import (
	"testing"

	"injeung/schema"
)

// TestTablesOfCases: what places count of people and accidents names no holders,
// whatever was decided before; the same columns beside a decision do.
func TestTablesOfCases(t *testing.T) {
	const lead = "# 산불 조심 마을 270곳 지정\n산림청은 산불 조심 마을 270곳을 지정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"injured year by year", lead + "최근 3년간 산불 부상자 현황(단위: 명)\n시·도 | 계 | 2021 | 2022 | 2023\n강원 | 34 | 8 | 20 | 6\n경북 | 1,017 | 4 | 1,009 | 4", ""},
		{"those who came", lead + "산불 조심 마을 방문객 현황\n시군구 | 방문객\n강원 평창군 | 12,345명\n경북 영덕군 | 9,876명", ""},
		{"those chosen with who came", lead + "산불 조심 마을 선정 결과\n시군구 | 방문객\n강원 평창군 | 12,345명\n경북 영덕군 | 9,876명", "new 강원 평창군, new 경북 영덕군"},
		{"those chosen with money of years", lead + "산불 조심 마을 지정 지자체\n시군구 | 2021 | 2022\n강원 평창군 | 12 | 10\n경북 영덕군 | 11 | 9", "new 강원 평창군, new 경북 영덕군"},
		{"ground that is closed", "# 출입 통제\n산림청은 강원 평창군, 경북 영덕군을 산불위험구역으로 지정했다.", ""},
		{"ground that is kept", "# 산불안심구역 지정\n산림청은 강원 평창군, 경북 영덕군을 산불안심구역으로 지정했다.", "new 강원 평창군, new 경북 영덕군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestPlansThatCount: a number decided on in passing makes no result of a plan; names
// or a first sentence that decides do.
func TestPlansThatCount(t *testing.T) {
	const title = "# 봄철 산불 예방 대책 추진\n"
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{title + "산림청은 봄철 산불 예방 대책을 추진한다고 밝혔다.\n# 산불쉼터 270곳 지정해 운영\n지자체는 마을회관 등 270곳을 산불쉼터로 지정하여 운영한다.", schema.PlanKind},
		{title + "산림청은 산불쉼터 270곳을 지정했다고 밝혔다.\n산불쉼터는 다음 달부터 운영한다.", schema.Result},
		{title + "산림청은 봄철 산불 예방 대책을 추진한다고 밝혔다.\n올해는 강원 평창군, 경북 영덕군 2곳을 산불안심도시로 지정했다.", schema.Result},
	} {
		if got := Read(written(c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
