package release

import (
	"strings"
	"testing"

	"injeung/schema"
)

// TestCarriedOut: places in which a programme is carried out were chosen where as many are named as are
// counted and a choice was made; without one, or with one to come, nothing is taken.
func TestCarriedOut(t *testing.T) {
	const five = "대전 중구, 광주 동구, 경기 의정부시, 전북 익산시, 경남 통영시"
	for _, c := range []struct {
		in   string
		want int
	}{
		{"# 새솔상권 5곳에 조성\n산림청은 " + five + " 등 5곳에 새솔상권을 조성한다고 7일 밝혔다.\n지난 3월 공모를 거쳐 이들 지역을 최종 선정했다.", 5},
		{"# 새솔상권 5개 시·구 참여\n산림청은 새솔상권 사업에 5개 시·구가 참여한다고 7일 밝혔다.\n참여 지역은 공모로 선정된 " + five + "다.", 5},
		{"# 새솔자유공간 올해 5곳에 새로 조성\n산림청은 올해 새솔자유공간을 5곳에 새로 조성한다고 밝혔다.\n지난해 말 신청을 받아 서면 심사를 거쳐 정했으며, 대상은 " + five + "이다.", 5},
		{"# 새솔상권 공모 결과\n산림청은 새솔상권 공모 결과를 발표했다.\n모두 17개 시·군·구가 신청했고 이 중 5개 시·구가 최종 대상이다.\n대상은 " + five + "이다.", 5},
		{"# 새솔상권 대상지 윤곽\n새솔상권 사업의 올해 대상지가 정해졌다.\n모두 31개 지자체가 문을 두드렸고, 심사를 거쳐 5곳이 살아남았다.\n그 주인공은 " + five + "다.", 5},
		{"# 새솔상권 5곳에 조성\n산림청은 " + five + " 등 5곳에 새솔상권을 조성한다고 7일 밝혔다.", 0},
		{"# 새솔상권 5곳 내년 조성\n산림청은 내년에 " + five + " 등 5곳에 새솔상권을 조성한다고 7일 밝혔다.\n대상지는 공모를 거쳐 정한다.", 0},
		{"# 새솔상권 5곳 성과평가 결과 공개\n산림청은 새솔상권 5곳을 대상으로 실시한 지난해 성과평가 결과를 공개했다.\n대상은 " + five + "이다.\n서울 중구는 다음 달 심의를 거쳐 지정 여부가 결정된다.", 0},
		{"# 새솔상권 5곳 실적 점검\n산림청은 새솔상권 5곳의 추진 실적 평가 결과를 발표했다.\n대상은 " + five + "이다.\n이들은 2021년 공모를 거쳐 뽑혔다.", 0},
		{"# 새솔상권 5개 시·구 참여\n산림청은 새솔상권 설명회에 5개 시·구가 참여한다고 7일 밝혔다.\n참여 지역은 " + five + "다. 공모는 6월에 시작한다.", 0},
	} {
		f := Read(written("배포일 2026. 5. 7.(목)\n"+c.in), "")
		n := 0
		for _, d := range f.Decisions {
			n += len(d.Holders)
		}
		if n != c.want || (f.Header.Kind == schema.Result) != (c.want > 0) {
			t.Errorf("%s\n got %d, %s", c.in, n, f.Header.Kind)
		}
	}
}

// TestToldInPlanUnread: places of a plan, as many as it counts, are said not to be understood.
func TestToldInPlanUnread(t *testing.T) {
	f := Read(written("배포일 2026. 5. 7.(목)\n# 새솔상권 3곳에 조성\n산림청은 새솔상권을 3곳에 조성한다고 7일 밝혔다. 대상지는 대전 중구, 광주 동구, 경기 의정부시다."), "")
	if got := codesOf(f); !strings.Contains(got, "unread-places") {
		t.Errorf("issues %q", got)
	}
}
