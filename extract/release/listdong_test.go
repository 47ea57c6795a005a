package release

import "testing"

// TestDongs: a 읍·면·동 behind a place, or before it in a bracket, is where the chosen thing lies; the
// list goes on behind it, names without their ending too.
func TestDongs(t *testing.T) {
	const head = "# 골목정원 4곳 선정\n"
	for _, c := range []struct{ in, want string }{
		{"산림청은 골목정원 대상지로 서울 신정동, 세종시, 강원 영월 등 4곳을 선정했다.", "new 서울, new 세종시, new 강원 영월"},
		{"산림청은 골목정원 대상지로 부산 하늘동, 대구 노을동, 경기 군포 당동을 선정했다.", "new 부산, new 대구, new 경기 군포"},
		{"산림청은 골목정원 대상지로 군포 당동, 이천 마장면, 옥천 이원면, 곡성 오산면을 선정했다.", "new 군포, new 이천, new 옥천, new 곡성"},
		{"산림청은 골목정원 대상지로 당동(군포), 마장면(이천), 이원면(옥천), 오산면(곡성)을 선정했다.", "new 군포, new 이천, new 옥천, new 곡성"},
		{"산림청은 골목정원 대상지로 중랑구 묵동과 면목동, 은평구, 경기 이천시를 선정했다.", "new 중랑구, new 은평구, new 경기 이천시"},
		{"산림청은 골목정원 4곳을 선정했다.\n○ 군포 당동 : 울타리\n○ 이천 마장면 : 연못\n○ 옥천 이원면 : 쉼터\n○ 곡성 오산면 : 꽃밭", "new 군포, new 이천, new 옥천, new 곡성"},
		{"산림청은 골목정원 대상지로 경기 이천시 설봉도, 전남 곡성군 들섬, 충북 옥천군 새숲을 선정했다.", "new 경기 이천시, new 전남 곡성군, new 충북 옥천군"},
		{"산림청은 골목정원 대상지로 대구, 안양, 안동 등 3곳을 선정했다.", "new 대구, new 안양, new 안동"},
		{"산림청은 골목정원 대상지로 광주시 경안동, 여주시 하동, 구리시 수택동을 선정했다.", "new 광주시, new 여주시, new 구리시"},
		{"산림청은 골목정원 대상지로 여주시 하동, 이천시 창전동을 선정했다.", "new 여주시, new 이천시"},
		{"산림청은 골목정원 대상지로 여주시 하동과 안성시 성동을 선정했다.", "new 여주시, new 안성시"},
		{"산림청은 골목정원 대상지로 경남 하동, 전남 완도를 선정했다.", "new 경남 하동, new 전남 완도"},
		{"산림청은 골목정원 대상지로 이천시를 선정하면, 곡성군도 따라 고른다고 했다.", ""},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
