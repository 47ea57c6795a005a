package release

import "testing"

// TestSeatIsNoProvider takes a place printed before a body in a bracket for where the body is, though but its stem stands there.
func TestSeatIsNoProvider(t *testing.T) {
	const head = "등록일 2024-11-09\n# 으뜸 물빛기술 2건 첫 인증\n□ 환경부는 으뜸 물빛기술 인증을 받은 기술 2건을 발표했다고 9일 밝혔다.\n"
	for in, want := range map[string]string{
		"인증받은 기술은 △고요한 들샘 찾기(경기 양평, ㈜솔내) △별빛 그림자 재기(충북 괴산, 주식회사 들풀)이다.": "㈜솔내 경기 양평; 주식회사 들풀 충북 괴산",
		"인증받은 기술은 △고요한 들샘 찾기(㈜솔내) △별빛 그림자 재기(주식회사 들풀)이다.":               "㈜솔내 ; 주식회사 들풀 ",
		"인증받은 기술은 고요한 들샘 찾기(전남 곡성, ㈜솔내), 별빛 그림자 재기(강원 인제, 들풀 주식회사)이다.":  "㈜솔내 전남 곡성; 들풀 주식회사 강원 인제",
	} {
		f := Read(written(head+in), "")
		got := ""
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				if got != "" {
					got += "; "
				}
				for _, p := range h.Providers {
					got += p.Words.S + " "
				}
				got += h.Partner.S
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

// TestRunWhereSeated reads facilities with their place and who runs each in one bracket.
func TestRunWhereSeated(t *testing.T) {
	const head = "등록일 2024-11-09\n# 으뜸 치유시설 3곳 첫 인증\n□ 환경부는 으뜸 치유시설 인증을 받은 시설 3곳을 발표했다.\n"
	for _, in := range []string{
		"인증받은 시설은 △솔내 치유농장(경기 양평, 농업회사법인 ㈜솔내) △별빛 뜰(충북 괴산, 영농조합법인 들풀) △고창 샘터(전북 고창, 고창군농업기술센터)이다.",
		"인증받은 시설은 솔내 치유농장(경기 양평군, 농업회사법인 ㈜솔내), 별빛 뜰(충북 괴산군, 영농조합법인 들풀), 고창 샘터(전북 고창군, 고창군농업기술센터)이다.",
	} {
		n := 0
		for _, d := range Read(written(head+in), "").Decisions {
			for _, h := range d.Holders {
				if h.Kind == ServiceHolder && len(h.Providers) == 1 && h.Partner.S != "" {
					n++
				}
			}
		}
		if n != 3 {
			t.Errorf("%s: %d services with provider and place", in, n)
		}
	}
}
