package release

import "testing"

// TestBestInHeading takes the places of a table for chosen where its heading counts them as the best of what was evaluated,
// though no sentence says so; not where it counts others, of a year before, or of those who applied.
func TestBestInHeading(t *testing.T) {
	const (
		lead = "# 2024년 물길가꾸기 평가 결과\n배포일 2024. 12. 3.(화)\n환경부는 전국 시·군·구의 물길가꾸기를 평가했다.\n평가는 추진 계획에 따라 해마다 한다.\n"
		rows = "\n구분 | 기관\n시 | 경기 평택시, 경북 구미시\n군 | 충북 음성군"
		all  = "new 경기 평택시:시, new 경북 구미시:시, new 충북 음성군:군"
	)
	for head, want := range map[string]string{
		"< 2024년 물길가꾸기 평가 우수기관(3곳) >":  all,
		"[ 물길가꾸기 평가 우수 지자체 (총 3개) ]":   all,
		"물길가꾸기 평가 최우수기관(3개 기관)":        all,
		"【 2024년 물길가꾸기 평가 우수 시·군 3곳 】": all,
		"< 2024년 물길가꾸기 평가 우수기관(5곳) >":  "",
		"< 2021년 물길가꾸기 평가 우수기관(3곳) >":  "",
		"< 우수기관(3곳) 신청 현황 >":           "",
		"< 물길가꾸기 평가 대상 기관(3곳) >":       "",
	} {
		if got := saidOf(lead + head + rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
}

// TestBestNamed tells the headings of who came off best from those of others.
func TestBestNamed(t *testing.T) {
	for s, want := range map[string]bool{
		"< 붙임 1. 물길가꾸기 평가 우수기관 >": true, "물길가꾸기 평가 최우수 지자체 명단": true, "우수 시·군 현황 >": true,
		"물길가꾸기 평가 대상기관": false, "우수기관 포상 계획": false, "우수 사례": false,
	} {
		if got := bestNamed.MatchString(s); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}

// TestPrizesInHeading takes a table of who got prizes for a result, whatever the sentence before compares, and none of other prizes.
func TestPrizesInHeading(t *testing.T) {
	const lead = "# 2024 물길가꾸기 대상 시상식\n배포일 2024. 12. 3.(화)\n환경부는 ‘2024 물길가꾸기 대상’ 3개 지자체를 시상했다.\n대상을 받은 평택시는 방문객이 전년보다 2배 늘었다.\n"
	const rows = "\n구분 | 기관\n대상 | 경기 평택시\n우수상 | 경북 구미시, 충북 음성군"
	const all = "new 평택시/대상, new 경기 평택시/대상, new 경북 구미시/우수상, new 충북 음성군/우수상"
	for head, want := range map[string]string{
		"2024 물길가꾸기 대상 수상 지자체":    all,
		"< 물길가꾸기 대상 수상기관 >":       all,
		"[ 2024 물길가꾸기 대상 수상 명단 ]": all,
	} {
		if got := saidOf(lead + head + rows); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
	for heading, want := range map[string]bool{"수상 지자체": true, "가나대상 수상기관": true, "수상 지역 태양광": false, "수상레저 안전 도시": false, "해수상태 기관": false} {
		if got := prizeHeads.MatchString(heading); got != want {
			t.Errorf("%s: %v, want %v", heading, got, want)
		}
	}
}

// TestPrizesOfOthers leaves tables of other prizes than those of the release.
func TestPrizesOfOthers(t *testing.T) {
	const lead = "# 환경부, 2024년 물길마을 지정\n배포일 2024. 12. 3.(화)\n환경부는 물길마을로 경기 평택시, 경북 구미시 2곳을 지정했다고 밝혔다.\n"
	for _, head := range []string{"□ 2024년 국제햇살대상 수상 지자체", "□ 햇살정책대회 수상기관", "□ 수상 지역 태양광 설치 지자체"} {
		if got, want := saidOf(lead+head+"\n연번 | 지역\n1 | 여수시\n2 | 순천시"), "new 경기 평택시, new 경북 구미시"; got != want {
			t.Errorf("%s\n   got  %s", head, got)
		}
	}
}
