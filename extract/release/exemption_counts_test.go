package release

import "testing"

// TestExemptionCounts: how many exemptions a title or lead tells of, in any order of number, things and
// exemption.
func TestExemptionCounts(t *testing.T) {
	const lead = "\n국토교통부는 6일 규제샌드박스 심의위원회를 열었다고 밝혔다."
	for _, c := range []struct {
		in   string
		want int
	}{
		{"# 국토부, 4건 규제특례 부여" + lead, 4},
		{"# 국토부, 4건의 새 서비스에 규제특례 부여" + lead, 4},
		{"# 국토부, 새로운 나들길 서비스 4건에 규제특례 부여" + lead, 4},
		{"# 국토부, 규제특례 4건 허용" + lead, 4},
		{"# 국토부, 규제샌드박스로 4건 승인" + lead, 4},
		{"# 규제샌드박스, 4건 추가 승인…누적 57건" + lead, 4},
		{"# 새 서비스에 규제특례\n국토교통부는 규제샌드박스 심의위원회에서 지난해 11월 이후 신청된 4건의 실증 서비스에 대해 전문가 검토를 거쳐 규제특례를 부여했다고 밝혔다.", 4},
		{"# 새 서비스에 규제특례\n국토교통부는 신기술 및 서비스 4건에 대해 시험을 위한 물길 규제특례(샌드박스)를 부여했다고 밝혔다.", 4},
	} {
		f := Read(written(c.in), "")
		got, scheme := 0, ""
		for i := range f.Decisions {
			got, scheme = max(got, declared(&f.Decisions[i])), f.Decisions[i].Scheme.ID
		}
		if got != c.want || !isKindOf(scheme) {
			t.Errorf("%s\n   got  %d of %q", c.in, got, scheme)
		}
	}
}

// TestSpansOfMonths: a month of last year since which something was asked for dates no decision.
func TestSpansOfMonths(t *testing.T) {
	f := Read(written("배포일 2024. 3. 5.(화)\n# 새 서비스에 규제특례\n국토교통부는 지난해 11월 이후 신청된 2건의 서비스에 대해 규제특례를 부여했다고 밝혔다."), "")
	for i := range f.Decisions {
		if y := f.Decisions[i].Year; y.Said() {
			t.Errorf("dated by %q", y.Words.S)
		}
	}
}
