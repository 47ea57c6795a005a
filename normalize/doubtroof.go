package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// roofLead ends what stands before a name in quotation marks where it says for what programme those of it were chosen, perhaps with
// another such name and its number between: 가나거점 육성사업 대상지로 ‘다라도시’ 1곳과 ‘(마바도시)’ 4곳을 선정.
var roofLead = hangul.MustCompile(`([가-힣]{2,}\s?(?:사업|제도|공모|프로젝트))(?:의)?\s(?:(?:신규|최종|올해|첫|시범)\s)?(?:대상지|대상지역|대상|사업지|선정지|지역)(?:으로|로)(?:는)?\s(?:['"「][^'"「」]{2,40}['"」]\s?\d{1,3}(?:곳|개\s?[가-힣]*)(?:과|와|,)?\s){0,3}['"「]$`)

// countBehind begins what stands behind such a name: its number.
var countBehind = hangul.MustCompile(`^['"」]\s?\d{1,3}(?:곳|개)`)

// roofOf is the programme that a text tells to have chosen those of a name as a class of its own; "" for none.
func roofOf(prose []paragraph, name string) string {
	for i := range prose {
		s := prose[i].s
		for at := 0; name != ""; {
			k := strings.Index(s[at:], name)
			if k < 0 {
				break
			}
			before := tailOf(s[:at+k], longestRoof)
			at += k + len(name)
			if !strings.Contains(before, "로 ") || !countBehind.MatchString(s[at:]) {
				continue
			}
			if m := roofLead.FindStringSubmatchIndex(before); m != nil {
				return before[m[2]:m[3]]
			}
		}
	}
	return ""
}

// longestRoof bounds the bytes before a name that are looked at for a programme over it.
const longestRoof = 300
