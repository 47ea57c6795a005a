package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// bestChosen finds in a title those who did best in something, and that they were chosen: 가나행정 (우수 지자체) 5곳 선정,
// 다라관리 (최우수·우수 시군) 발표, 마바살림 (모범 지자체)에 …. What the first bracket holds is who they are.
var bestChosen = hangul.MustCompile(`( (?:최우수·우수|최우수, 우수|최우수|우수|모범|유공) ?(?:기초 ?|광역 ?)?(?:지방자치단체|자치단체|지방정부|지자체|시·군·구|시군구|시·도|시도|시·군|시군|자치구|기관))(?: ?[0-9]{1,3} ?(?:개 ?)?(?:곳|개소|개|시·군·구|시·군|시군|기관|지자체|지방정부))?(?: ?(?:최종 )?(?:선정|발표|표창|시상|포상|확정|공개)|에 |에$|로 |[은는이가] |$)`)

// bestTitled is what a title says some did best in, with who they are, where nothing else names what they were chosen
// for: they have no other name.
func (ctx *context) bestTitled() (view, [2]int, bool) {
	for _, v := range ctx.titles() {
		m := bestChosen.FindStringSubmatchIndex(v.S)
		if m == nil {
			continue
		}
		from := ctx.phraseStart(v.S, m[2])
		a, b := core(v.S, from, m[2])
		if field := fieldOnly(v.S[a:b]); field != "" && b == m[2] && !endsClause(v.S[a:b]) && ctx.canName(field+"평가") {
			if ctx.fieldBeside(hangul.NoSpace(field)) {
				break
			}
			ctx.know(hangul.NoSpace(v.S[a:m[3]]), v.value(a, m[3], "scheme.named"), true)
			return v, [2]int{}, false // 2025년 물막이분야 우수 시군: a field of nothing else
		}
		if b != m[2] || utf8.RuneCountInString(hangul.NoSpace(v.S[a:b])) < 4 || !ctx.canName(v.S[a:b]+"평가") || endsClause(v.S[a:b]) {
			continue
		}
		return v, [2]int{a, m[3]}, true
	}
	return view{}, [2]int{}, false
}

// fieldOnly is what a field is of, without the word for a field: 물막이 of 물막이분야; empty for no field.
func fieldOnly(s string) string {
	for _, w := range []string{"분야", "부문"} {
		if cut, ok := strings.CutSuffix(s, w); ok {
			return strings.TrimRight(cut, " ")
		}
	}
	return ""
}

// fieldBeside says that a title or a sentence that decides tells of the best of another field too: 가나 분야 우수기관으로 …, 다라 분야
// 최우수기관으로. No one of them is the programme of all.
func (ctx *context) fieldBeside(field string) bool {
	other := func(s string) bool {
		return slices.ContainsFunc(fieldBest.FindAllStringSubmatch(s, -1), func(m []string) bool {
			return !strings.HasSuffix(field, m[1]) && !strings.HasSuffix(m[1], field)
		})
	}
	if slices.ContainsFunc(ctx.titles(), func(v view) bool { return other(v.S) }) {
		return true
	}
	return slices.ContainsFunc(ctx.passages, func(p passage) bool {
		return slices.ContainsFunc(ctx.decidingSentences(&p), func(s [2]int) bool { return other(p.S[s[0]:s[1]]) })
	})
}

// fieldBest finds those who did best in a field, with what the field is of.
var fieldBest = hangul.MustCompile(`([가-힣·]{2,20})\s?(?:분야|부문)\s?(?:최우수|우수|모범|유공)`)
