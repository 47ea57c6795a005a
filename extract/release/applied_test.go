package release

import "testing"

// TestAppliedBeforeChosen: a number that was looked at and out of which others were
// chosen is that of the applicants, also of proposals; one that is told of something
// else is not.
func TestAppliedBeforeChosen(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 골목로봇서비스 4건 선정\n국토교통부는 골목로봇서비스 실증사업 공모에 접수된 23건을 평가하여 최종 4건의 서비스를 선정했다고 밝혔다.", "23건"},
		{"# 골목로봇서비스 4건 선정\n국토교통부는 골목로봇서비스 실증사업에 신청한 23건을 심사하고 4건을 선정했다고 밝혔다.", "23건"},
		{"# 등불마을 4곳 선정\n행정안전부는 공모에 접수된 23곳을 평가하여 등불마을 4곳을 선정했다고 밝혔다.", "23곳"},
		{"# 등불마을 2곳 선정\n행정안전부는 등불마을 2곳을 선정했다고 밝혔다. 두 등불마을은 시·군에서 신청한 총 17곳의 후보 마을을 놓고 심사하여 선정되었다.", "17곳"},
		{"# 등불마을 2곳 선정\n행정안전부는 등불마을 2곳을 선정했다고 밝혔다. 2곳은 공모에 응모한 17개 시·군을 평가해 뽑았다.", "17개 시·군"},
		{"# 등불마을 2곳 선정\n행정안전부는 등불마을 2곳을 선정했다고 밝혔다. 17곳이 신청한 공모에서 2곳이 뽑혔다.", "17곳"},
		{"# 골목로봇서비스 4건 선정\n국토교통부는 골목로봇서비스 4건을 선정했다고 밝혔다. 지난해 접수된 민원 23건을 검토하여 규정을 고쳤다.", ""},
	} {
		got := ""
		for _, d := range Read(written(c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, got, c.want)
		}
	}
}

// TestWhoApplied: a number of those who asked to be chosen, in words of a call, of what
// they handed in or of how they competed; and its twins, who took part in something else.
func TestWhoApplied(t *testing.T) {
	const lead = "# 숲길도시 2곳 지정\n산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "이번 공모에는 31개 지자체가 참여했다.", "31개 지자체"},
		{lead + "이번 공모에는 31개 시군이 몰렸다.", "31개 시군"},
		{lead + "두 곳 이상의 군이 연합체를 꾸려 신청하도록 하였다.", ""},
		{lead + "지자체는 3곳까지 신청하였다.", ""},
		{lead + "7개 시군이 제안서를 냈고, 4곳이 1차 심사를 통과했다.", "7개 시군"},
		{lead + "공모에 응한 지자체는 40곳이다.", "40곳"},
		{lead + "7개 지자체가 치열한 경쟁을 벌였다.", "7개 지자체"},
		{lead + "공모에는 인제군, 영동군 등 4개 지자체가 신청했다.", "4개 지자체"},
		{"# 숲길도시 2곳 지정\n산림청은 제출된 사업계획서 31건을 평가해 2곳을 숲길도시로 지정했다고 9일 밝혔다.", "31건"},
		{"# 숲길도시 2곳 지정\n산림청은 지자체가 제출한 31개 계획서를 평가해 2곳을 숲길도시로 지정했다고 9일 밝혔다.", "31개"},
		{"# 숲길도시 2곳 지정\n산림청은 사업계획서를 낸 31개 시군을 평가해 2곳을 숲길도시로 지정했다고 9일 밝혔다.", "31개 시군"},
		{"# 숲길도시 후보지 선정\n산림청은 ‘숲길도시’ 후보지로 경기 오산시와 전북 무주군을 선정했다고 9일 밝혔다.\n오산 등 4개 지자체가 후보지로 신청했다.", "4개 지자체"},
		{lead + "숲길 걷기에는 31개 지역 주민이 참여했다.", ""},
		{lead + "지난 3월 설명회에는 31개 지자체가 참여했다.", ""},
		{lead + "숲길도시협의회에는 31개 지자체가 참여하고 있다.", ""},
		{lead + "관련 교육에는 31곳이 신청했다.", ""},
		{lead + "심사에는 5개 기관이 참여했다.", ""},
		{lead + "오산시는 15개 기관과 단체가 참여하는 협의체를 꾸렸다.", ""},
		{lead + "주민 제안 31건을 접수해 계획에 담았다.", ""},
		{lead + "내년에는 31곳이 신청할 것으로 보인다.", ""},
	} {
		got := ""
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n"+c.in), "").Decisions {
			if d.Applicants.Said() {
				got = d.Applicants.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, got, c.want)
		}
	}
}
