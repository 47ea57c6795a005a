package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// formTails are words at the end of names that tell what places are of a programme, that it
// is a project or a network of them, and formHeads those before names that praise: neither makes another programme.
var (
	formTails = []string{"보급및확산사업", "조성및운영사업", "시범사업지", "사업지", "대상지", "후보지", "시범지역", "시범지자체", "시범지방정부", "시범도시", "시범지구", "선도지역", "선도지자체", "선도지방정부", "대상지역", "대상지자체", "대상지방정부", "대상", "지역", "지방자치단체", "자치단체", "지방정부", "지자체", "시·군", "시군", "시범사업", "조성사업", "지원사업", "육성사업", "선도사업", "공모사업", "구축사업", "확산사업", "보급사업", "정비사업", "개발사업", "운영사업", "사업", "프로젝트", "프로그램", "조성", "지원", "육성", "공모", "시범", "보급및확산", "만들기", "인증", "지정", "국제네트워크", "네트워크", "회원도시", "정회원", "회원"}
	formHeads = []string{"대한민국", "한국형", "K-", "케이-", "국내", "전국", "법정", "대표"}
)

// givingBody is the body that gives a programme, before its name: WHO(가나도시), 세계보건기구(가나도시).
var givingBody = hangul.MustCompile(`^(?:[A-Z]{2,8}|[가-힣]{2,6}(?:기구|위원회|연맹|평의회))`)

// formsOfOne says that the names of two programmes are ways to write one.
func formsOfOne(a, b *toldScheme) bool {
	return a.stem == b.stem && utf8.RuneCountInString(a.stem) >= 4
}

// shortOfOne says that one name is a word of the other and both have the very same places:
// 가나길 of the 다라 단위 가나길 활성화 사업.
func shortOfOne(a, b *toldScheme) bool {
	short, long := a.ID, b.ID
	if len(short) > len(long) {
		short, long = long, short
	}
	return len(a.places) > 1 && len(a.places) == len(b.places) && subset(a.places, b.places) && utf8.RuneCountInString(short) >= 4 && strings.Contains(long, short) && endsInProject(long)
}

// leastBegun is the number of syllables that two names begin with alike, longestEnd that of what each ends in behind them.
const leastBegun, longestEnd = 6, 5

// beginAlike says that two names begin alike and end in words of their own for what is made or who, and both have the very same places and
// number: 가나다라 마바 창출팀 5곳 of the 가나다라 마바 창출 지원사업 5곳.
func beginAlike(a, b *toldScheme) bool {
	if len(a.places) < 2 || len(a.places) != len(b.places) || !subset(a.places, b.places) || !sameNumber(a.counts, b.counts) {
		return false
	}
	n := 0
	for n < len(a.ID) && n < len(b.ID) && a.ID[n] == b.ID[n] {
		n++
	}
	for n > 0 && n < len(a.ID) && !utf8.RuneStart(a.ID[n]) {
		n--
	}
	return utf8.RuneCountInString(a.ID[:n]) >= leastBegun && utf8.RuneCountInString(a.ID[n:]) <= longestEnd && utf8.RuneCountInString(b.ID[n:]) <= longestEnd
}

// shortInTitle says that one name is what the other ends in and stands only in the title, and both count the same: 가나쉼터 9곳 of
// the 으뜸 가나쉼터 9곳.
func (ctx *context) shortInTitle(a, b *toldScheme) bool {
	if len(a.stem) > len(b.stem) {
		a, b = b, a
	}
	// 가나마당 조성사업, 다라형 가나마당 조성지원, both of one place
	ofOne := strings.HasSuffix(b.stem, a.stem) && len(a.places) == 1 && len(b.places) == 1 && subset(a.places, b.places) && utf8.RuneCountInString(a.stem) >= 4
	if !ofOne && (!strings.HasSuffix(b.ID, a.ID) || !sameNumber(a.counts, b.counts)) {
		return false
	}
	return utf8.RuneCountInString(a.ID) >= 4 && ctx.titleHas(a.ID) && !ctx.titleHas(b.ID)
}

// formStem is a name without what makes no other programme of it.
func formStem(id string) string {
	for _, w := range formHeads {
		id = strings.TrimPrefix(id, w)
	}
	if n := len(givingBody.FindString(id)); utf8.RuneCountInString(id[n:]) >= 4 {
		id = id[n:] // WHO가나도시, 세계보건기구가나도시
	}
	for again := true; again; {
		again = false
		for _, w := range formTails {
			if cut, ok := strings.CutSuffix(id, w); ok && utf8.RuneCountInString(cut) >= 4 {
				id, again = cut, true
				break
			}
		}
	}
	return id
}

// fuller says that a names a programme better than b, another form of it: in quotes, without
// words for what places are of it, longer, or more often.
func (ctx *context) fuller(a, b Scheme) bool {
	if x, y := ctx.isByName(a), ctx.isByName(b); x != y {
		return y
	}
	if x, y := ctx.inQuotes(a.ID), ctx.inQuotes(b.ID); x != y {
		return x
	}
	if x, y := endsAsTaken(a.ID), endsAsTaken(b.ID); x != y {
		return y
	}
	if len(a.ID) != len(b.ID) {
		return len(a.ID) > len(b.ID) && !verbBefore(a.Name, b.Name) || verbBefore(b.Name, a.Name)
	}
	return ctx.printed(a.ID) > ctx.printed(b.ID)
}

// verbBefore says that a name is another one with the end of a clause before it: 개최를 앞두고 (가나도시).
func verbBefore(long, short string) bool {
	cut, ok := strings.CutSuffix(long, short)
	return ok && strings.HasSuffix(cut, " ") && endsClause(strings.TrimRight(cut, " "))
}

// endsAsTaken says that a name ends in what places are of a programme.
func endsAsTaken(id string) bool {
	for _, w := range []string{"사업지", "대상지", "후보지", "지자체", "자치단체", "지방정부", "지역", "시군", "시·군", "대상"} {
		if strings.HasSuffix(id, w) {
			return true
		}
	}
	return false
}
