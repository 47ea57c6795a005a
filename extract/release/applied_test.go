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
