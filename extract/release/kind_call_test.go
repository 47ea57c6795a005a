package release

import (
	"testing"

	"injeung/schema"
)

// TestCallsAndResults: the main verb of the first statements parts a call for
// applications, which may tell of earlier holders, from its result.
func TestCallsAndResults(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 2025년 숲길도시 공모 결과\n□ 산림청은 경기 오산시, 전북 무주군을 숲길도시로 선정하였다.", schema.Result},
		{"# 좋은 숲길을 찾아서\n산림청은 ‘2025년 숲길도시’ 공모를 28일부터 두 달간 실시한다고 밝혔다.\n시범 평가를 거쳐 오산·무주 등 8개 도시가 숲길도시로 인증을 받았다.", schema.Announcement},
		{"# 걷기 좋은 숲길도시, 내년 3곳 추가 선정\n산림청은 내년 1월까지 숲길도시를 추가로 공모한다고 밝혔다.\n올해는 경기 오산시, 전북 무주군을 선정했다.", schema.Announcement},
		{"# 걷기 좋은 숲길도시, 내년 3곳 추가 선정\n산림청은 숲길도시를 추가로 공모해 2030년까지 모두 10곳을 조성할 계획이라고 밝혔다.\n올해는 경기 오산시, 전북 무주군을 선정했다.", schema.Announcement},
		{"# 숲길도시 2곳 선정\n산림청은 내년 숲길도시 공모를 시작한다.\n앞서 올해 숲길도시로 경기 오산시, 전북 무주군을 선정했다.", schema.Result},
		{"# 올해 나무 나눔 과제 본격 시작\n산림청은 9일 나무 나눔 사업의 새 과제에 착수했다.\n올해 선정된 과제는 잣나무 돌봄 서비스, 오솔길 안내 서비스이다.", schema.Result},
		{"# 제5차 숲길도시위원회 개최\n산림청은 제5차 숲길도시위원회를 개최했다.\n위원회는 경기 오산시, 전북 무주군 2곳을 숲길도시로 신규 지정했다.", schema.Result},
		{"# 2025년 1차 숲길도시 인증 접수 개시\n산림청은 숲길도시 인증 접수를 시작했다고 밝혔다.\n지난해에는 경기 오산시가 인증을 받았다.", schema.Announcement},
		{"# 숲길 만들 시군 2곳 뽑는다\n산림청은 시군을 대상으로 ‘2025년 숲길 가꾸기 공모’를 실시한다고 밝혔다.\n올해는 모두 2개 시군을 선정하며, 선정된 시군에는 2억 원이 지원된다.", schema.Announcement},
		{"# 올해부터 숲길도시 인증 본격 시행… 4월부터 접수\n□ 산림청은 숲을 널리 알리기 위해 「2025년 숲길도시 인증」 공모를 시행한다고 밝혔다.\nㅇ 2024년 경기 오산시를 대상으로 시범인증을 실시한 바 있다.", schema.Announcement},
		{"# 숲길도시 2곳 선정\n산림청은 숲길도시로 경기 오산시, 전북 무주군을 선정하고 6월부터 길 내기를 시행한다고 밝혔다.", schema.Result},
		{"# 숲길 만들 시군 2곳 뽑는다\n산림청은 「숲길 가꾸기 공모」에 들어간다고 밝혔다.\n지난해에는 경기 오산시가 선정됐다.", schema.Announcement},
		{"# 숲길 만들 시군 2곳 뽑는다\n산림청은 “숲길 가꾸기 공모”를 시작했다고 밝혔다.\n지난해에는 경기 오산시가 선정됐다.", schema.Announcement},
		{"# 숲길도시 2곳 탄생\n산림청은 ‘숲길도시 공모’를 통해 경기 오산시와 전북 무주군을 선정했다고 밝혔다.", schema.Result},
		{"# 숲길도시 2곳 탄생\n산림청은 ‘숲길도시 공모’ 심사를 마치고 경기 오산시와 전북 무주군을 선정했다고 밝혔다.", schema.Result},
		{"# 숲길도시 2곳 최종 선정\n산림청은 「2025년 숲길도시 공모」를 통해 경기 오산시와 전북 무주군을 숲길도시로 선정하고 9월부터 길을 내는 일을 추진한다고 밝혔다.", schema.Result},
		{"# 숲길도시 2곳 최종 선정\n산림청은 「숲길도시 공모」에 31곳이 신청한 가운데 경기 오산시와 전북 무주군을 선정하고 사업을 추진한다고 밝혔다.", schema.Result},
		{"# 경기 오산시 등 2곳, 숲길도시 공모 최종 선정\n산림청은 경기 오산시와 전북 무주군을 숲길도시로 선정했다고 밝혔다.\n두 도시는 ‘숲길도시 공모’를 거쳐 올해 길 내기를 시작한다.", schema.Result},
		{"# 숲길도시 2곳, 길 낸다\n산림청은 ‘숲길도시 공모’를 통해 선정된 경기 오산시와 전북 무주군에서 길 내기를 본격 추진한다고 밝혔다.\n산림청은 지난 5월 경기 오산시와 전북 무주군을 숲길도시로 선정했다.", schema.Result},
		{"# 경기 오산시, 숲길도시 공모 최종 선정\n이번 ‘숲길도시 공모’에는 31개 지자체가 신청해 경기 오산시와 전북 무주군이 선정되며 열기를 더했다.", schema.Result},
		{"# 숲길도시 협의체 출범\n숲길도시로 지정된 경기 오산시, 전북 무주군이 모여 협의체를 만들었다.", schema.Event},
	} {
		if got := Read(written(c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestVisitsAndMeetings: a visit, a talk or a ceremony at a place that holds
// something decides nothing; a committee that met may have decided.
func TestVisitsAndMeetings(t *testing.T) {
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"# 산림청장, 숲길도시 인증받은 오산시 찾아 격려\n□ 산림청장은 9일 오산시를 찾아 올해 숲길도시로 인증받은 길을 둘러보고 관계자를 격려했다.", schema.Event},
		{"# 숲길도시, 현장에서 답을 찾다\n□ 산림청은 9일 올해 숲길도시로 지정된 무주군에서 간담회를 열었다.\n□ 간담회에는 오산시, 무주군 등 숲길도시로 선정된 3개 지자체가 참석했다.", schema.Event},
		{"# 숲길도시 3개 지자체와 협약\n□ 산림청은 9일 올해 숲길도시로 지정된 3개 지방자치단체와 협약을 맺었다.", schema.Event},
		{"# 숲길도시로 지정된 무주군, 쉼터 개장\n□ 산림청은 9일 숲길도시로 지정된 전북 무주군에서 쉼터 개장식을 열었다고 밝혔다.", schema.Event},
		{"# 숲길도시 인증 도시에서 배운다\n□ 산림청은 9일 외국 공무원 20명이 올해 숲길도시 인증을 받은 오산시를 견학했다고 밝혔다.", schema.Event},
		{"# 제2차 숲길도시위원회 개최\n□ 산림청은 9일 제2차 숲길도시위원회를 개최했다.\n□ 위원회는 무주군의 성과를 듣고 앞으로의 과제를 논의했다.", schema.Event},
		{"# 숲길위원회, 제5차 회의 열어\n□ 숲길위원회는 9일 제5차 회의를 열고 경기 오산시와 전북 무주군을 숲길도시로 지정하는 안건을 심의·의결했다.", schema.Result},
		{"# 제2차 숲길도시위원회 개최\n□ 산림청은 9일 제2차 숲길도시위원회를 개최했다.\n□ 위원회는 경기 오산시를 숲길도시로 신규 지정하고 3곳의 계획 변경을 승인했다.", schema.Result},
		{"# 숲길도시 2곳 지정… 내년 1월 협약식 개최\n□ 산림청은 경기 오산시와 전북 무주군을 숲길도시로 지정했다고 9일 밝혔다.", schema.Result},
		{"# 찾아가는 숲길도시 2곳 지정\n□ 산림청은 찾아가는 숲길도시로 경기 오산시와 전북 무주군을 지정했다고 9일 밝혔다.", schema.Result},
	} {
		if got := Read(written(c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
