package release

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestClassesTold reads how many each class has beside the classes of those chosen, without a word that decides.
func TestClassesTold(t *testing.T) {
	const table = "\n< 물길마을 선정 결과 >\n유형 | 시도 | 시군구\n샘터 | 강원 | 태백시\n샘터 | 충남 | 서천군\n여울 | 경남 | 거창군\n여울 | 전북 | 남원시\n여울 | 경북 | 영주시"
	const want = "샘터 2, 여울 3"
	for _, c := range []struct{ title, text, want string }{
		{"- ‘샘터’ 2곳, ‘여울’ 3곳… 3년 동안 국비 지원 -", "", want},
		{"- 샘터(2곳), 여울(3곳)에 최대 10억 원 -", "", want},
		{"", "ㅇ 유형별로는 샘터가 2곳, 여울이 3곳이다.", want},
		{"", "ㅇ 뽑힌 다섯 곳 중 두 곳은 샘터, 세 곳은 여울이다.", want},
		{"", "* 샘터 2, 여울 3", want},
		{"", "ㅇ 샘터는 2개 지자체, 여울은 3개 지자체가 이름을 올렸다.", want},
		{"", "ㅇ 샘터 2곳에는 해마다 5억 원, 여울 3곳에는 2억 원을 지원한다.", want},
		{"", "- 샘터 2곳\n- 여울 3곳", want},
		{"", "ㅇ 샘터는 4곳이, 여울은 9곳이 신청하였다.", ""},
		{"", "ㅇ 지난해에는 샘터 2곳, 여울 3곳을 선정하였다.", ""},
		{"", "ㅇ 샘터는 산림을, 여울은 하천을 가꾼다.", ""},
	} {
		in := "# 산림청, 물길마을 5곳 선정\n"
		if c.title != "" {
			in += c.title + "\n"
		}
		in += "□ 산림청은 ‘물길마을’ 공모 결과 전국에서 5곳을 선정했다고 밝혔다.\n" + c.text + table
		if got := classCountsIn(in); got != c.want {
			t.Errorf("%s%s: %q, want %q", c.title, c.text, got, c.want)
		}
	}
}

func classCountsIn(in string) string {
	var out []string
	for _, d := range Read(written(in), "").Decisions {
		for _, n := range d.Counts {
			if s := fmt.Sprint(n.Class.S, " ", n.N); !n.Class.Empty() && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}
