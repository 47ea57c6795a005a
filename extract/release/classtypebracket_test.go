package release

import (
	"strings"
	"testing"
)

// TestTypeInBracket: a type with a number in the bracket before a number is what it counts; other brackets there are no class.
func TestTypeInBracket(t *testing.T) {
	const lead = "# 갯마을 되살리기 9곳 선정\n배포일 2025. 6. 12.\n해양수산부는 올해 갯마을 되살리기 사업 대상지로 9곳을 선정했다고 12일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"유형별로는 포구 정비(유형1) 4곳, 마을 살림(유형2) 5곳이 선정되었다.", "유형1 4, 유형2 5"},
		{"기초 연합(1유형) 4건, 도 단위 연합(2유형) 5건이 지정되었으며, 2년 동안 지원한다.", "1유형 4, 2유형 5"},
		{"이 가운데 작은 항구 (A트랙) 6개소, 큰 항구 (B트랙) 3개소를 최종 선정하였다.", "A트랙 6, B트랙 3"},
		{"거점 조성(제1유형) 2곳과 생활권 정비(제2유형) 7곳을 뽑았다.", "제1유형 2, 제2유형 7"},
		{"포구 정비(국비 50억 원) 4곳, 마을 살림(국비 20억 원) 5곳이 선정되었다.", ""},
		{"서면 평가(1차) 4곳, 현장 평가(2차) 5곳이 통과했다.", ""},
	} {
		if got := classCountsIn(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %q\n want %q", c.in, got, c.want)
		}
	}
}

// TestTypeLeadsLabel: a type with a number in the bracket that a line or heading begins with is the class of those below, whatever other
// words tell it; another bracket is not.
func TestTypeLeadsLabel(t *testing.T) {
	list := func(a, b string) string {
		return "# 배움특구 5건 지정\n배포일 2025. 6. 12.\n교육부는 배움특구로 5건을 지정했다고 12일 밝혔다.\n" +
			a + "\n연번 | 시도 | 지자체\n1 | 경기 | 이천시\n2 | 강원 | 양양군\n3 | 전남 | 고흥군\n" + b + "\n연번 | 시도 | 지자체\n1 | 경남 | 통영시\n2 | 경북 | 상주시"
	}
	const want = "new 경기 이천시:%1, new 강원 양양군:%1, new 전남 고흥군:%1, new 경남 통영시:%2, new 경북 상주시:%2"
	for _, c := range []struct{ a, b, one, two string }{
		{"□ (1유형) 기초지자체: 3건", "□ (2유형) 광역이 함께하는 기초지자체: 2건", "1유형", "2유형"},
		{"□ (유형1) 홀로 신청한 곳 3건", "□ (유형2) 함께 신청한 곳 2건", "유형1", "유형2"},
		{"(A트랙) 도심 배움터 - 3곳", "(B트랙) 농촌 배움터 - 2곳", "A트랙", "B트랙"},
		{"[제1유형] 학교 중심", "[제2유형] 마을 중심", "제1유형", "제2유형"},
	} {
		if got, want := saidOf(list(c.a, c.b)), withBoth(want, c.one, c.two); got != want {
			t.Errorf("%s\n got  %s\n want %s", c.a, got, want)
		}
	}
	for _, heads := range [][2]string{{"□ (신규) 기초지자체: 3건", "□ (신규) 광역지자체: 2건"}, {"□ (별첨1) 지정 결과: 3건", "□ (별첨2) 지정 결과: 2건"}} {
		const want = "new 경기 이천시, new 강원 양양군, new 전남 고흥군, new 경남 통영시, new 경북 상주시"
		if got := withoutClasses(saidOf(list(heads[0], heads[1])), "기초지자체", "광역지자체"); got != want {
			t.Errorf("%s\n got  %s\n want %s", heads[0], got, want)
		}
	}
}

// withBoth puts two classes into what is wanted.
func withBoth(want, one, two string) string {
	return strings.NewReplacer("%1", one, "%2", two).Replace(want)
}

// withoutClasses leaves words out that some readers take for classes.
func withoutClasses(said string, words ...string) string {
	for _, w := range words {
		said = strings.ReplaceAll(said, ":"+w, "")
	}
	return said
}
