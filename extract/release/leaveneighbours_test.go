package release

import "testing"

// TestNeighboursOfPublishers: what a release of a place tells of others is none of its decisions, unless it is among them or its title
// decides.
func TestNeighboursOfPublishers(t *testing.T) {
	for in, want := range map[string]string{
		"# 이천시, 2030년까지 은빛마을 밑그림 마련… 환경부 승인\n이천시(시장 김하나)는 ‘이천시 은빛도시계획(2026~2030)’이 환경부의 승인을 받았다고 9일 밝혔다.\n이웃한 춘천시와 전주시는 환경부의 은빛마을 인증을 받았다.": "",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다. 이천시와 춘천시가 은빛마을 인증을 받았다.":                                                "이천시 춘천시 ",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.\n국내에서 세 가지 인증을 모두 받은 곳은 이천시와 춘천시 등이다.":                                  "이천시 ",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.\n올해 새로 인증을 받은 곳은 이천시와 춘천시이다.":                                           "이천시 춘천시 ",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.\n은빛마을 인증을 받은 곳은 이천시와 춘천시, 전주시 등 3곳이다.":                                  "이천시 춘천시 전주시 ",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.\n함께 은빛마을 인증을 받은 지자체는 춘천시와 전주시다.":                                        "이천시 춘천시 전주시 ",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.\n지금까지 은빛마을 인증을 받은 곳은 이천시와 춘천시, 전주시 등 3곳이다.":                             "이천시 ",
		"# 이천시, 은빛마을 인증 받아\n이천시(시장 김하나)는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.\n국내에서 은빛마을 인증을 받은 도시는 춘천시와 전주시뿐이다.":                                     "이천시 ",
		"# 환경부, 은빛마을 2곳 인증\n춘천시와 전주시는 환경부의 은빛마을 인증을 받았다고 9일 밝혔다.":                                                                           "춘천시 전주시 ",
	} {
		got, seen := "", map[string]bool{}
		for _, d := range Read(written("배포일 2025. 7. 9.\n"+in), "").Decisions {
			for _, h := range d.Holders {
				if !seen[h.Words.S] {
					seen[h.Words.S] = true
					got += h.Words.S + " "
				}
			}
		}
		if got != want {
			t.Errorf("%s\n   got %q, want %q", in, got, want)
		}
	}
}

// TestApprovedPlans: the approval of a plan that every city makes certifies nothing, that of what was chosen does.
func TestApprovedPlans(t *testing.T) {
	for in, want := range map[string]string{
		"# 춘천 도시기본계획 승인\n국토교통부는 춘천시의 2040 도시기본계획을 승인했다고 9일 밝혔다.":      "",
		"# 은빛마을 2곳 승인\n환경부는 강원 춘천시와 전북 전주시의 은빛마을 조성계획을 승인했다고 9일 밝혔다.": "new 강원 춘천시, new 전북 전주시",
		"# 은빛특구 변경 승인\n환경부는 강원 춘천시 은빛특구의 특구계획 변경을 승인했다고 9일 밝혔다.":      "changed 강원 춘천시",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s\n   got %q, want %q", in, got, want)
		}
	}
}
