package release

import "testing"

// TestNoteOfMore: a note whose mark hangs on a larger number than its sentence decides on names those who asked or came
// so far; one that hangs on the number decided, or on a part of it, names who was chosen.
func TestNoteOfMore(t *testing.T) {
	const chosen = "new 전남(장흥), new 경남(함양)"
	const title = "# 새숲밸리 조성지로 전남(장흥)·경남(함양) 선정\n"
	for _, c := range []struct{ name, in, want string }{
		{"before one is put off", "# 새숲밸리 선정 결과\n산림청은 경남 함양군을 새숲밸리로 선정하였다. 예비지로 있던 4개 시·군* 가운데 충남 아산시는 선정을 유예하였다.\n* 경남(함양), 강원(속초), 전남(장흥), 충남(아산)", "new 경남 함양군, deferred 충남 아산시"},
		{"asked, in the deciding sentence", title + "산림청은 4개 시·도*가 응모하였으며, 평가를 거쳐 2개 시·도를 새숲밸리 조성지로 선정하였다.\n* 강원(속초), 경남(함양), 전남(장흥), 충남(아산)", chosen},
		{"came so far", title + "산림청은 지난달까지 3개 도*에서 제안서를 받아 새숲밸리 조성지로 2개 도를 선정했다.\n* 강원(속초), 경남(함양), 전남(장흥)", chosen},
		{"asked, in a sentence of its own", title + "산림청은 새숲밸리 조성지로 2곳을 선정했다. 공모에는 3개 시·군*이 문을 두드렸다.\n* 강원 속초시, 경남 함양군, 전남 장흥군", chosen},
		{"asked, two marks", title + "산림청은 새숲밸리**를 열 곳을 찾아 3개 도*에서 신청을 받아 2개 도를 새숲밸리 조성지로 선정했다.\n* 강원(속초), 경남(함양), 전남(장흥)\n** 숲과 마을을 잇는 터", chosen},
		{"of the decision", "# 새숲밸리 조성지 2곳 선정\n산림청은 5곳이 응모한 가운데 2곳*을 새숲밸리 조성지로 선정했다.\n* 강원 속초시, 경남 함양군", "new 강원 속초시, new 경남 함양군"},
		{"all who asked", "# 새숲밸리 조성지 2곳 선정\n산림청은 응모한 2곳*을 모두 새숲밸리 조성지로 선정했다.\n* 강원 속초시, 경남 함양군", "new 강원 속초시, new 경남 함양군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
