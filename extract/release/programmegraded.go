package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// gradedSite finds the places that came off well in a programme, or are to be helped by it, by
// how they are called together: 우수지구, 올해의 마을, 지원 단지.
var gradedSite = hangul.MustCompile(`^(?:최우수|우수|모범|으뜸|대표|올해의|올해첫|지원|사업)(?:지구|마을|단지|대상지|사업지|지역|도시|구역|권역|거리|지자체|시군|시·군|지방정부|지방자치단체|기관|사례)$`)

// firstSite finds the places that a project is tried in or carried out in first.
var firstSite = hangul.MustCompile(`^(?:선도|시범|거점)(?:지구|마을|단지|대상지|사업지|지역|도시|지자체|시군|지방정부)$`)

// gradedSites are words that end such phrases.
var gradedSites = []string{"지구", "마을", "단지", "대상지", "사업지", "지역", "도시", "구역", "권역", "거리", "지자체", "시군", "시·군", "지방정부", "지방자치단체", "기관", "사례"}

// gradedOf is where the words begin, in the name from..to, that call together those who did well
// in a programme which stands before them; to where there are none, or where quotation marks make
// a name of them.
func (ctx *context) gradedOf(s string, from, to int) int {
	if !endsInOne(s[:to], gradedSites) || strings.ContainsAny(head(s[to:], 1), "'\"") {
		return to
	}
	for words, k := 0, to; words < 3 && k > 0; words++ {
		k = strings.LastIndexByte(strings.TrimRight(s[:k], " "), ' ') + 1
		id, before := hangul.NoSpace(s[k:to]), strings.TrimRight(s[:k], " ")
		project := strings.TrimRight(strings.TrimSuffix(before, "의"), " '\"」』")
		if gradedSite.MatchString(id) && ctx.programmeBefore(s[:k]) || firstSite.MatchString(id) && project != before && endsInProject(project) {
			return k
		}
	}
	return to
}

// projectJudged finds a project that was judged, with what says so behind it: 가나사업 평가 (결과).
var projectJudged = hangul.MustCompile(`(?:사업|프로젝트|프로그램)['"]?(?:에 대한|을|를)? (?:평가|심사)`)

// nameJudged names the programme by the project whose judging is told before byte at.
func (ctx *context) nameJudged(v view, at int) {
	m := projectJudged.FindStringIndex(v.S[:at])
	if m == nil {
		ctx.namedBefore(v, at)
		return
	}
	to := m[0] + len(projectNouns.at(v.S[m[0]:]))
	ctx.addProgramme(v, ctx.phraseStart(v.S, to), to, true)
}

// programmeBefore says that a text ends in what names a programme, or that one was looked at: ‘가나
// 정비’, 다라사업의, 마바사업 평가 결과 가시, 나군 등 2곳을.
func (ctx *context) programmeBefore(before string) bool {
	t := strings.TrimRight(before, " ")
	bare := strings.TrimRight(strings.TrimSuffix(t, "의"), " ")
	if closingQuote(bare) > 0 || endsInProject(bare) {
		return true
	}
	return projectJudged.MatchString(t)
}

// severalClasses says that the release has two classes or more right before a name without spaces, and
// the title none: 체험형 가나도시, 생산형 가나도시.
func (ctx *context) severalClasses(key string) bool {
	first := ""
	for _, v := range ctx.runningTexts() {
		if !strings.Contains(v.S, "형 ") {
			continue
		}
		for at := strings.Index(v.S, "형 "); at >= 0 && at < len(v.S); {
			at += len("형 ")
			if loosely(v.S[at:], key) > 0 {
				switch class := lastWord(v.S[:at]); {
				case ctx.isTitle(v.S):
					return false
				case first == "":
					first = class
				case class != first:
					return true
				}
			}
			k := strings.Index(v.S[at:], "형 ")
			if k < 0 {
				break
			}
			at += k
		}
	}
	return false
}

// classOfHead says that words are a class before the head of a programme that title or lead name
// by its whole name: 경제형 선도지역 of the 가나재생 선도지역; or before that name itself, where several
// classes stand before it: 체험형 가나도시.
func (ctx *context) classOfHead(words string) bool {
	class, head, ok := strings.Cut(words, " ")
	if !ok || !strings.HasSuffix(class, "형") || !ctx.isClass(class) {
		return false
	}
	head = hangul.NoSpace(head)
	if ctx.titleHas(head) && ctx.severalClasses(head) {
		for i := range ctx.known {
			if k := &ctx.known[i]; k.main && (k.key == head || isProjectOf(head, k.key)) {
				return true
			}
		}
	}
	if !headNouns[head] && !genericNouns[head] && (utf8.RuneCountInString(head) < 4 || ctx.titleHas(hangul.NoSpace(words))) {
		return false
	}
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && len(k.key) > len(head) && strings.HasSuffix(k.key, head) {
			return k.key != hangul.NoSpace(words)
		}
	}
	return false
}
