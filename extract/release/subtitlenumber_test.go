package release

import "testing"

// TestNamesPart tells the number of a part of the text from a year or a number of places that
// a line begins with.
func TestNamesPart(t *testing.T) {
	for s, want := range map[string]bool{
		"1. 추진 배경과 경과": true, "2) 지원 내용": true, "[붙임] 선정 결과": true, "<참고> 지원 절차": true, "3 향후 일정": true,
		"2027년까지 해마다 3억 원 지원": false, "3곳에 사업비 지원": false, "12개 시·군과 협약": false, "주민이 함께 가꾼다": false,
	} {
		if got := namesPart(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

// TestDeckBeforeStatement: short lines under one mark right before the first statement are subtitles, however long; under a
// statement of another mark they are points of the text.
func TestDeckBeforeStatement(t *testing.T) {
	const long, short = "물길마을 두 곳에 앞으로 세 해 동안 해마다 다섯 억 원씩 모두 서른 억 원을 지원", "주민이 함께 꾸리는 쉼터도 마련"
	const says = "환경부는 2026년 물길마을로 강원 태백시와 충남 서천군을 선정했다고 9일 밝혔다."
	for in, want := range map[string]int{
		"# 물길마을 두 곳\n▸ " + long + "\n▸ " + short + "\n" + says: 2,
		"# 물길마을 두 곳\n▸ " + short + "\n▸ " + long + "\n" + says: 2,
		"# 물길마을 두 곳\n□ " + says + "\n▸ " + long:                0,
	} {
		if got := len(Read(written("2026. 6. 9. 환경부\n"+in), "").Header.Subtitles); got != want {
			t.Errorf("%q: %d subtitles, want %d", in, got, want)
		}
	}
}

// TestHeadsPart tells the head of the first part of a text from a line under the title.
func TestHeadsPart(t *testing.T) {
	for s, want := range map[string]bool{
		"1. 개요": true, "1. 보도내용": true, "1) 추진 배경 및 경과": true, "Ⅰ. 추진 배경": true, "I. 검토 배경": true,
		"1. 물길마을 2곳 새로 지정": false, "2.5배 넓어진 물길마을": false, "1.5억 원, 세 해 동안": false, "주민이 함께 가꾼다": false, "2027년까지 해마다 지원": false,
	} {
		if got := headsPart(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	const says = "1. 개요\n□ 환경부는 2026년 물길마을로 강원 태백시와 충남 서천군을 선정했다고 9일 밝혔다."
	for _, v := range Read(written("2026. 6. 9. 환경부\n# 물길마을 두 곳\n- 주민이 함께 가꾼다 -\n"+says), "").Header.Subtitles {
		if v.Words.S == "1. 개요" {
			t.Errorf("%q is a subtitle", v.Words.S)
		}
	}
}
