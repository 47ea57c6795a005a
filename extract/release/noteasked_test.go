package release

import "testing"

func TestNoteOnThoseWhoAsked(t *testing.T) {
	const lead = "# 나눔단지 2곳 지정\n산림청은 강원 춘천시, 경남 진주시 등 2곳을 나눔단지로 새로 지정했다고 밝혔다.\n"
	const note = "\n* 강원 춘천시, 경남 진주시, 전남 여수시"
	const two = "new 강원 춘천시, new 경남 진주시"
	const three = "new 강원 춘천시, new 경남 진주시, new 전남 여수시"
	for _, c := range []struct{ in, want string }{
		{lead + "앞서 3곳*이 신청하였다." + note, two},
		{lead + "이번 공모에는 3개 시·군*이 신청했다." + note, two},
		{lead + "앞서 3개 시·군*이 지정을 요청하였으며, 심사를 거쳐 2곳이 최종 지정되었다." + note, two},
		{lead + "신청한 3개 지자체*를 심사하여 2곳을 지정하였다." + note, two},
		{"# 나눔단지 3곳 지정\n산림청은 3곳을 나눔단지로 새로 지정했다고 밝혔다.\n신청한 7개 시·군을 심사하여 3개 시·군*을 지정하였다." + note, three},
		{"# 나눔단지 3곳 지정\n산림청은 3곳*을 나눔단지로 새로 지정했다고 밝혔다." + note, three},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
