package release

import "testing"

// TestLabelsOfMore: lists under a label that tells something else of those chosen name none of them, though they are as
// many as were counted.
func TestLabelsOfMore(t *testing.T) {
	const head = "# 바람길 실증특례 2건 승인\n산림청은 바람길 실증특례 2건을 승인했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"ㅇ 부가조건(공통): ▲보험 들기 ▲관리자 두기", ""},
		{"ㅇ 지켜야 할 것 : 관리자 두기, 보험 들기", ""},
		{"ㅇ 승인 과제: ▲이슬 지도 안내 ▲능선 구조 알림", "이슬 지도 안내, 능선 구조 알림"},
		{"* 이슬 지도 안내, 능선 구조 알림", "이슬 지도 안내, 능선 구조 알림"},
	} {
		if got := chosenIn(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestHowToReach: lines that tell how to reach places name none of those chosen.
func TestHowToReach(t *testing.T) {
	const head = "# 산림청, 물길마을 2곳 지정\n배포일 2026. 6. 9.(화)\n산림청은 물길마을 2곳을 지정했다고 9일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"ㅇ 장수군 : 063-350-0000\nㅇ 영월군 : 033-370-0000", ""},
		{"ㅇ 장수군(www.jangsu.kr)\nㅇ 영월군(www.yw.kr)", ""},
		{"ㅇ 장수군 : 물길을 살린 마을(063-350-0000)\nㅇ 영월군 : 옛 나루가 있는 마을(033-370-0000)", "new 장수군, new 영월군"},
		{"ㅇ 장수군 : 물길을 살린 마을\nㅇ 영월군 : 옛 나루가 있는 마을", "new 장수군, new 영월군"},
	} {
		if got := toldToHold(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
