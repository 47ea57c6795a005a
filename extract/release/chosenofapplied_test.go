package release

import "testing"

// TestChosenOfApplied: those named as approved right behind how many applied as candidates are candidates, of the same batch; others
// are not.
func TestChosenOfApplied(t *testing.T) {
	const lead = "# 제2차 은빛도시 2곳 지정, 제3차 예비도시 2곳 승인\n배포일 2025. 6. 12.\n환경부는 제2차 은빛도시로 강원 춘천시, 전북 전주시 등 2곳을 지정하고, 제3차 예비 은빛도시 2곳의 조성계획을 승인했다.\n"
	for in, want := range map[string]string{
		"제3차 예비 은빛도시에는 9곳이 신청했다. 승인된 곳은 △경기 수원시 △경남 밀양시 등 2곳이다.":     "candidate3",
		"은빛도시에는 9곳이 신청했다. 승인된 곳은 △경기 수원시 △경남 밀양시 등 2곳이다.":            "new2",
		"제3차 예비 은빛도시에는 9곳이 신청했다. 최종 지정된 도시는 △경기 수원시 △경남 밀양시 등 2곳이다.": "new2",
		"은빛도시 지정에 예비도시 9곳이 신청했다. 지정된 도시는 △경기 수원시 △경남 밀양시 등 2곳이다.":    "new2",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				if h.Words.S == "경기 수원시" {
					got = string(d.Status) + batchNumber(d)
				}
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

func batchNumber(d Decision) string {
	for _, r := range d.Batch.Words.S {
		if r >= '0' && r <= '9' {
			return string(r)
		}
	}
	return ""
}

// TestTheirPlan: candidates whose plan is approved are such; those out of whom some are chosen are a pool.
func TestTheirPlan(t *testing.T) {
	for s, want := range map[string]int{
		"환경부는 예비 은빛도시 10곳의 조성계획을 승인했다.":          1,
		"환경부는 예비 은빛도시 10곳의 계획안을 모두 의결했다.":        1,
		"환경부는 예비 은빛도시 10곳의 조성계획을 확정했다.":          1,
		"환경부는 예비 은빛도시 10곳의 심사 계획을 확정했다.":         0,
		"환경부는 예비 은빛도시 10곳의 홍보 계획도 확정했다.":         0,
		"환경부는 예비 은빛도시 10곳의 계획을 심사해 3곳을 지정했다.":    0,
		"환경부는 예비 은빛도시 10곳의 실적을 살펴 3곳의 지정을 승인했다.": 0,
	} {
		if got := len(statusesIn(s)); got != want {
			t.Errorf("%s: got %d, want %d", s, got, want)
		}
	}
}
