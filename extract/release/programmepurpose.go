package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// purpose finds what those chosen are to do, before the noun that only calls them
// together: 가나협약 제도를 시범 도입할 시·군으로.
var purpose = hangul.MustCompile(`([을를에])\s(?:[가-힣]{1,6}(?:로|게|히)\s)?(?:(?:시범|우선|본격|새로|함께|먼저)\s)?(?:도입·적용|시범도입|시범운영|도입|적용|추진|시행|운영|수행|실시|체결|참여|진행|선도|이행)(?:할|하는|하게 될)\s(?:대상\s)?(?:지자체|지방자치단체|자치단체|지방정부|시·군·구|시·군|시군구|시군|지역|도시|곳|마을|대상지)(?:으로|로)(?:는)?\s`)

// purposesIn finds names of programmes by what those chosen are to do.
func (ctx *context) purposesIn(s string) [][2]int {
	if !strings.Contains(s, "할 ") && !strings.Contains(s, "하는 ") {
		return nil
	}
	var out [][2]int
	for _, m := range purpose.FindAllStringSubmatchIndex(s, -1) {
		t := strings.TrimRight(s[:m[2]], " ")
		for _, w := range []string{" 제도", " 공모"} {
			t = strings.TrimSuffix(t, w)
		}
		if from := ctx.phraseStart(s, len(t)); from < len(t) && !endsClause(s[from:len(t)]) {
			out = append(out, [2]int{from, len(t) - closingQuote(t)})
		}
	}
	return out
}
