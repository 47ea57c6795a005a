package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// setForms are the forms of 정하다 and 고르다 that differ from those of 선정하다, which says the same of what was chosen.
var setForms = [...][2]string{
	{"정해졌", "선정됐"}, {"정해진", "선정된"}, {"정해져", "선정돼"}, {"정해질", "선정될"}, {"정해지", "선정되"},
	{"정했", "선정했"}, {"정하", "선정하"}, {"정한", "선정한"}, {"정할", "선정할"}, {"정해", "선정해"}, {"정함", "선정함"},
	{"골랐", "선정했"}, {"골라", "선정해"}, {"고른", "선정한"}, {"고르고", "선정하고"}, {"고르며", "선정하며"}, {"고르기로", "선정하기로"}, {"고를", "선정할"},
}

// settable are what is chosen where such a verb stands behind its number: 4곳을, 6개 시·군이 최종.
const settable = `(?:지역|도시|지자체|지방정부|지방자치단체|자치단체|시·군·구|시·군|시군구|시군|마을|구역|특구|지구|대상지|사업지|서비스|프로그램|상품|제품|축제|팀)`

var (
	setBefore = hangul.MustCompile(`(?:[0-9한두세네섯곱덟홉열]\s?(?:곳|개소|건|개\s?` + settable + `?)|` + settable + `\s[0-9]{1,3}(?:곳|개))(?:\s?\([^()]{1,20}\))?(?:을|를|이|가)\s(?:(?:최종|새로|신규|추가|각각|함께|새롭게|다시)\s)*$|[가-힣][시군구](?:을|를|이|가)\s(?:최종|신규|추가|다시)\s$`)
	setBehind = hangul.MustCompile(`^정(?:해진|한)\s(?:[0-9]{1,3}\s?(?:곳|개)\s?)?(?:곳|` + settable + `)?(?:은|는)\s`)
	setAs     = hangul.MustCompile(`(?:으로|로)\s(?:(?:최종|새로|신규|추가|각각|함께|새롭게|다시)\s)*$`)
)

// setStems begin those forms.
var setStems = []string{"정", "골", "고"}

// withoutSetting writes 정하다 and 고르다 as 선정하다 behind the number of those chosen, behind what they were made and before
// those who were: 4곳을 정했다, 가나특구로 정해진, 정해진 지역은. 기준을 정했다 stays.
func withoutSetting(f hangul.Folded) hangul.Folded {
	for _, stem := range setStems {
		f = reworded(f, stem, func(s string, i int) (end int, to string) {
			if form := setForm(s, i); form[0] != "" && choosesAt(s, i) {
				return i + len(form[0]), form[1]
			}
			return 0, ""
		})
	}
	return f
}

// setForm is the form at byte i of s.
func setForm(s string, i int) [2]string {
	for _, f := range setForms {
		if strings.HasPrefix(s[i:], f[0]) {
			return f
		}
	}
	return [2]string{}
}

// choosesAt says that such a verb at byte i is said of those chosen.
func choosesAt(s string, i int) bool {
	before := tail(s[:i], 90)
	if setBefore.MatchString(before) || setBehind.MatchString(s[i:]) {
		return true
	}
	m := setAs.FindStringIndex(before)
	return m != nil && madeProgramme(withoutBrackets(before[:m[0]])+"로") && !ofPlight.MatchString(before[:m[0]]+"로 ")
}
