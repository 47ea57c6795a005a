package release

import (
	"testing"

	"injeung/schema"
)

// TestKindsOfMainVerbs: where no word of the title tells the kind, the main verb of the
// first sentence does; a time to come makes a plan of a number without names.
func TestKindsOfMainVerbs(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 산림청 “숲길학교 내년 100곳 운영”\n산림청은 내년 3월부터 숲길학교 100곳을 운영할 계획이라고 30일 밝혔다.", schema.PlanKind},
		{"# 숲길 해설, 온 나라로 넓힌다\n산림청은 내년부터 숲길 해설을 모든 시·도로 넓힌다고 밝혔다.", schema.PlanKind},
		{"# 숲길도시 육성 방안\n산림청은 숲길도시 육성 방안을 마련했다고 밝혔다.", schema.PlanKind},
		{"# 숲길 안전 우수사례 10건 뽑아\n산림청은 숲길 안전 우수사례 10건을 선정했다고 밝혔다.", schema.Result},
		{"# 숲위원회, 숲길단지 8곳 의결\n숲위원회는 9일 회의에서 숲길단지 8곳을 심의·의결하였다.", schema.Result},
		{"# 숲길 안전 우수 지자체 3곳 표창\n산림청은 9일 숲길 안전 우수 지자체 3곳에 표창을 수여했다.", schema.Result},
		{"# 숲길 안전 유공자 표창\n산림청은 9일 숲길 안전에 힘쓴 유공자 30명에게 표창을 수여했다.", schema.Event},
		{"# 우리 숲길 사진 공모전 수상작 발표\n산림청은 공모전 수상작 30점을 발표했다.", schema.Other},
		{"# 숲길도시 내년 20곳 지정\n산림청은 내년부터 숲길도시 20곳을 지정한다고 밝혔다.", schema.PlanKind},
		{"# 숲길도시, 2027년까지 100곳 지정\n산림청은 「숲길도시 육성 방안」을 발표하였다.", schema.PlanKind},
		{"# 숲길도시 2025년부터 매년 10곳씩 선정\n산림청은 숲길도시를 해마다 10곳씩 선정하기로 했다.", schema.PlanKind},
		{"# 내년 숲길도시 2곳 선정\n산림청은 내년도 숲길도시로 경기 오산시, 전북 무주군 2곳을 선정했다고 밝혔다.", schema.Result},
		{"# 2024년 숲길도시 추진계획\n산림청은 지난해 숲길도시 3곳을 선정했으며 올해는 5곳을 더 선정할 계획이다.", schema.PlanKind},
		{"# 새로운 숲길도시 두 곳이 문을 엽니다\n산림청은 ‘숲길도시’로 경기 오산시, 전북 무주군 2곳을 선정했다고 밝혔다.", schema.Result},
		{"# 마을을 바꾸는 ‘숲길로봇’ 서비스 6개 추진\n- 신규 4개 선정, 성과 좋은 2개는 지원 1년 연장 -\n□ 산림청은 숲길로봇 서비스 신규 과제 4개를 선정하고, 2개는 지원을 1년 연장하기로 하였다고 밝혔다.", schema.Result},
		{"# ‘숲길로봇’ 서비스 6개 추진\n- 지난해 4개 선정 -\n□ 산림청은 올해 숲길로봇 서비스 6개를 추진할 계획이라고 밝혔다.", schema.PlanKind},
		{"# 숲길도시, 성과 없으면 해제… 기준 마련\n산림청은 숲길도시 해제 기준을 세우고 내년 1분기에 현장 점검에 들어간다고 밝혔다.", schema.PlanKind},
		{"# 숲길도시 관리 기준 세워\n산림청은 숲길도시 관리 기준을 세우고 앞으로 해마다 점검을 실시한다고 밝혔다.", schema.PlanKind},
		{"# 숲길도시 안전, 더 꼼꼼하게\n산림청은 숲길도시 안전 수칙을 고치고 하반기부터 불시 점검을 추진한다고 밝혔다.", schema.PlanKind},
		{"# 숲길도시 쉼터 수칙 바뀌어\n산림청은 쉼터 수칙을 바꾸고 매년 두 차례 현장 점검을 벌인다고 밝혔다.", schema.Other},
		{"# 산림청장, 숲길도시 찾아\n산림청장은 9일 오산시 숲길도시를 찾아 현장 점검을 했다.", schema.Event},
		{"# 숲길도시 안전 살핀다\n산림청은 9일 숲길도시에서 민관 합동 현장 점검을 실시했다.", schema.Event},
		{"# 숲길도시 배움터가 문을 엽니다\n산림청은 9일 숲길도시로 지정된 오산시에서 배움터의 문을 열었다.", schema.Event},
		{"# 숲길도시 육성 방안 발표\n- 2027년까지 400곳 지정 추진 -\n◈ 주요 내용\n- 시·군이 숲길도시를 지정\n- 내년부터 20곳을 시범으로 지정\n□ 산림청은 「숲길도시 육성 방안」을 발표하였다.", schema.PlanKind},
	} {
		if got := Read(written("배포일 2024. 3. 6.(수)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
