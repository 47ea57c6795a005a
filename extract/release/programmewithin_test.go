package release

import (
	"strings"
	"testing"
)

// TestNameWithinName: words of a longer name, which a sentence defines or a subtitle has by themselves, are no programme
// of their own; nor is how names are sorted or where they lie.
func TestNameWithinName(t *testing.T) {
	const two = "ㅇ (어르신) 강원 정선군 1곳\nㅇ (청년) 전남 강진군 1곳"
	for in, want := range map[string]string{
		"# 지역 이음돌봄 선도사업, 2개 지방자치단체에서 시작\n보건복지부는 올해부터 ‘지역 이음돌봄(마을이음) 선도사업’을 추진할 2개 지방자치단체를 선정하였다고 밝혔다.\n이음돌봄은 살던 곳에서 어울려 살도록 돕는 정책이다.\n" + two:            "지역이음돌봄선도사업: 강진군 정선군",
		"# 지역 이음돌봄(마을이음) 선도사업, 2개 지방자치단체에서 시작\n보건복지부는 올해부터 「지역 이음돌봄 선도사업(이하 ‘선도사업’)」을 추진할 2개 지방자치단체를 선정하였다고 밝혔다.\n이음돌봄은 살던 곳에서 어울려 살도록 돕는 정책이다.\n" + two: "지역이음돌봄선도사업: 강진군 정선군",
		"# 온볕돌봄 시범사업, 2개 지자체에서\n보건복지부는 ‘온볕돌봄 시범사업’을 맡을 2개 지방자치단체를 선정하였다고 밝혔다.\n대상자별로 선정된 지방자치단체는 다음과 같다.\n" + two:                                        "온볕돌봄시범사업: 강진군 정선군",
		"# 올해의 모범 갯길 2곳 인증\n- 가꾸기가 빼어난 갯길 선정 -\n해양수산부는 갯길의 관리가 뛰어난 ‘2026년 모범 갯길’ 2곳을 인증했다고 밝혔다.\n" + two:                                                 "모범갯길: 강진군 정선군",
	} {
		if got := heldUnder("배포일 2026. 5. 7.(목)\n" + in); got != want {
			t.Errorf("%s\n   got %q, want %q", in, got, want)
		}
	}
	for id, want := range map[string]bool{"두권역": false, "세마을": false, "두물머리마을": true, "전남도내": false, "대상자별": false, "세대별": false, "청년샛별": true} {
		if got := isProgramme(id); got != want {
			t.Errorf("%s: %v, want %v", id, got, want)
		}
	}
}

// TestShorterNameCountedToo: a name that could be short for another is a programme by itself where its places are counted besides
// those of the other.
func TestShorterNameCountedToo(t *testing.T) {
	const lead = "# 나루위기 먼저대응지역 정선 신규 지정\n- 심의회 개최, 나루위기지역 2곳TO 1년 연장 -\n심의회는 강원 정선군을 나루위기 먼저대응지역으로 신규 지정하기로 의결했다.\n올해 끝날 나루위기지역 2곳의 지정기간은 1년 연장된다.\n지역별로 보면 경남 하동군은 2027년 4월까지, 전남 강진군은 2027년 5월까지 연장한다."
	for to, want := range map[string]string{
		"도": "나루위기먼저대응지역: 정선군; 나루위기지역: 강진군 하동군",
		"":  "나루위기먼저대응지역: 강진군 정선군 하동군",
	} {
		if got := heldUnder("배포일 2026. 5. 7.(목)\n" + strings.ReplaceAll(lead, "TO", to)); got != want {
			t.Errorf("%q\n   got %q, want %q", to, got, want)
		}
	}
}
