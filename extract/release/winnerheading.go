package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// behindOther says that a heading names another decision before the status, which is then
// not said of all names: 가나도시 지정 및 예비 가나도시 선정 현황. A programme named before it is as good as one: 가나지구·예비가나지구 현황.
func (ctx *context) behindOther(before string) bool {
	before = strings.TrimRight(before, " ")
	for _, and := range []string{"및", "·", ",", "과", "와"} {
		if noun, ok := strings.CutSuffix(before, and); ok {
			noun = strings.TrimRight(noun, " ")
			return strings.HasSuffix(noun, "지정") || strings.HasSuffix(noun, "선정") || strings.HasSuffix(noun, "인증") || and != "·" && and != "," && endsInOne(noun, groupsNamed) || ctx.endsMain(lastWord(noun))
		}
	}
	return false
}

// groupsNamed end what a heading calls those that another status follows of: 가나협약 대상 시·군 (및 예비 시·군).
var groupsNamed = []string{"대상", "대상지", "시·군", "시군", "시·군·구", "지자체", "지방정부", "도시", "지역", "지구", "마을"}

// What around a word of status in a heading makes it none of the names below: a condition, a
// time to come or another thing that is extended or lifted before it (성과 부진하면 지정 취소, 신청 기간
// 연장, 규제 해제), what is done about it, or a growing number, behind it (연장 여부, 재지정 심사, 예비
// 심사 거쳐, 후보 12곳 가운데, 4곳 더해).
var (
	noStatusAhead  = hangul.MustCompile(`(?:[하되으]면\s|내년|향후|앞으로|뒤\s|(?:신청|접수|사업|지원|공모|모집)\s?기간)[^,·]{0,14}$|(?:신청|접수|공모|모집|규제|규제를)\s$`)
	noStatusBehind = hangul.MustCompile(`^\s?(?:여부|(?:심사|평가)(?:는|은|를|을|에|\s?거쳐|\s?뒤|\s?절차|$)|절차|신청|접수|없이|끝에|거쳐|가능|할 수)|^[^,]{0,16}\d{1,3}\s?(?:개|곳|건)\S{0,6}\s(?:가운데|중|더해|추린|추려)|\d{1,4}\s?(?:개|곳|건)\S{0,6}(?:으로|로)\s?(?:늘|확대)|^\s?더해`)
)

// ofNoNames says that a word of status at bytes from..to of a heading is none of the names
// below it.
func ofNoNames(s string, from, to int) bool {
	return noStatusAhead.MatchString(s[:from]) || noStatusBehind.MatchString(s[to:])
}

// isDeck says that words are a subtitle of the release, which speaks of it as a whole.
func (ctx *context) isDeck(words doc.Text) bool {
	return slices.ContainsFunc(ctx.header.Subtitles, func(v Value) bool { return sameKey(words.S, v.Words.S) })
}

// headsTable says that words over a table tell of all its names: they are no
// title or subtitle of the release, no line with names of its own, no running text but a
// sentence that points at the table.
func (w *winnersTable) headsTable(h tableHead) bool {
	if sameKey(h.raw.S, w.ctx.header.Title.Words.S) || w.ctx.isDeck(h.raw) {
		return false
	}
	if h.sentence {
		return announcesTable(h.S)
	}
	_, listed, colon := strings.Cut(h.S, ":")
	return (!colon || strings.TrimSpace(listed) == "") && !w.ctx.namesOwn(h)
}

// namesOwn says that a line over a table has a label and behind it nothing but names of places, which are its own: (예비 2곳)
// 가나시, 다라군.
func (ctx *context) namesOwn(h tableHead) bool {
	if h.sentence || ctx.gaz.lastName(h.S) < 0 {
		return false
	}
	k := strings.LastIndexByte(head(h.S, longestLabel), ')') + 1
	if _, _, end := bracketAt(h.S, spaces(h.S)); end > 0 {
		k = end
	}
	names := h.text(k, len(h.S))
	return k > 0 && !names.Empty() && ctx.isPlaces(names)
}
