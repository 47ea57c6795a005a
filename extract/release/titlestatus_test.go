package release

import "testing"

// TestStatusOfTitle: a number of the title without a status is of those whom the text names
// in that number under one.
func TestStatusOfTitle(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 물빛도시 3곳 선정\n환경부는 물빛도시 예비 대상지로 경기 여주시, 강원 춘천시, 전북 남원시 3곳을 선정했다고 밝혔다.", "candidate"},
		{"# 물빛도시 4곳 선정\n환경부는 물빛도시 예비 대상지로 경기 여주시, 강원 춘천시, 전북 남원시 3곳을 선정했다고 밝혔다.", "new"},
		{"# 물빛도시 3곳 선정\n환경부는 물빛도시로 경남 밀양시를 지정하고 경기 여주시, 강원 춘천시, 전북 남원시 3곳을 예비 지정했다고 밝혔다.", "new"},
	} {
		f := Read(written(c.in), "")
		if got := string(f.Decisions[0].Status); got != c.want {
			t.Errorf("%s\n got %s, want %s", c.in, got, c.want)
		}
	}
}
