package release

import "testing"

// TestTogetherOfSharedEnding: names that share an ending and are said to hold together do so without those before them that have their
// own.
func TestTogetherOfSharedEnding(t *testing.T) {
	const lead = "# 배움특구 지정\n배포일 2025. 6. 12.\n교육부는 배움특구로 "
	for _, c := range []struct{ in, want string }{
		{"충북 충주시·진천·음성군(공동)을 지정했다.", "new 충북 충주시, new 충북 진천군+1, new 충북 음성군+1"},
		{"경남 통영시·산청·함양군(공동)을 지정했다.", "new 경남 통영시, new 경남 산청군+1, new 경남 함양군+1"},
		{"전남 순천시·곡성·구례군(컨소시엄)을 지정했다.", "new 전남 순천시, new 전남 곡성군+1, new 전남 구례군+1"},
		{"경기 이천시, 강원 속초시·고성·양양군(공동)을 지정했다.", "new 경기 이천시, new 강원 속초시, new 강원 고성군+1, new 강원 양양군+1"},
		{"충북 진천·음성군(공동)을 지정했다.", "new 충북 진천군+1, new 충북 음성군+1"},
		{"충북 충주시·진천군·음성군(공동)을 지정했다.", "new 충북 충주시+1, new 충북 진천군+1, new 충북 음성군+1"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
