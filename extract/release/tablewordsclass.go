package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/normalize/place"
)

// listsNames says that words are a list of places, which no class is.
func (ctx *context) listsNames(s string) bool {
	l, ok := ctx.parseList(s, 0, len(s), false)
	return ok && l.to == len(s) && (l.size() > 1 || place.EndsLocal(s))
}

// baseBehind is a status with the year of what it renews, changes or ends: 연장('22), 연장(2021년
// 인증).
var baseBehind = hangul.MustCompile(`(연장|재인증|재지정|재선정|갱신|변경|취소|해제|유예)\s*\(\s*(?:[0-9]{1,2}\s?(?:회|차|회차),?\s?)?(?:(?:최초|당초|처음|첫)\s?(?:지정|인증|선정)?\s?)?'?(?:20)?[0-9]{2}\s?년?(?:도)?\s*(?:신규\s?|최초\s?)?(?:인증|지정|선정|승인)?\s*\)`)

// classDefined is the definition of a class in brackets: (인구 30만 이상), (기초지자체).
var classDefined = hangul.MustCompile(`\s*\([^()]*(인구|이상|미만|이하|초과|지자체|지방정부|자치단체)[^()]*\)?$`)

// definedClass gives the bytes of a class word that stands before its
// definition; 0 where s is nothing of the kind.
func (ctx *context) definedClass(s string) int {
	m := classDefined.FindStringIndex(s)
	if m == nil || !ctx.isClass(strings.TrimSpace(s[:m[0]])) {
		return 0
	}
	return m[0]
}

// trimClose cuts spaces and closing brackets before byte j.
func trimClose(s string, j int) int { return len(strings.TrimRight(s[:j], " )]")) }

var yearOnly = hangul.MustCompile(`^\s*'?(20)?[0-9]{2}\s*(년도?|\.[0-9. ]*)?\s*$`)

func wholeYear(s string) bool { return yearOnly.MatchString(s) }
