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
