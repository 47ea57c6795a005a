package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// placing are verbs that decide where they make places a programme's, by its name and (으)로.
var placing = hangul.MustCompile(`^(?:정(했|하였|해졌)|(?:결정|발표|공개|채택)(했|하였|됐|되었))`)

// placingStarts begin what placing finds.
var placingStarts = setOf("정했", "정하였", "정해졌", "결정", "발표", "공개", "채택")

// placedPlaces ends words in places, or their number, as object or subject of such a verb.
var placedPlaces = hangul.MustCompile(`(?:[시군구도면읍]|곳|개소|군데|지자체|지방정부|시·군|시군|도시|지역|마을|지구|단지)(?:[을를이가]) (?:최종 |새로 |각각 |최종적으로 |이같이 )*$`)

// placedAs reads such a verb at byte i: 가나도시로 다라시, 마바군 등 3곳을 정했다; 다라시, 마바군을
// 가나도시 시범지역으로 정했다.
func placedAs(s string, i int) (predicate, bool) {
	if i+idiomStart > len(s) || !placingStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	m := placing.FindStringSubmatchIndex(s[i:])
	if m == nil {
		return predicate{}, false
	}
	before := tail(s[:i], 480)
	if counted := withoutLast(before); counted != before && countedProgramme(counted) {
		before = asProgrammes // 대상지 3곳(가나시, 다라군, 마바군)을 정했다
	}
	if !madeProgramme(before) && !(placedPlaces.MatchString(before) && asProgramme(before)) {
		return predicate{}, false
	}
	p := predicate{from: i, to: i + m[1], noun: "결정", tense: didPast}
	for k := 2; k < len(m); k += 2 {
		if m[k] >= 0 {
			verb := s[i+m[k] : i+m[k+1]]
			p.passive = verb == "해졌" || verb == "됐" || verb == "되었"
		}
	}
	return p, true
}

// asProgrammes ends as what makes places a programme's.
const asProgrammes = "대상지로 "

// withoutLast is words without the bracket before the particle they end in.
func withoutLast(s string) string {
	t := strings.TrimRight(s, " ")
	for _, w := range []string{")을", ")를"} {
		if k := strings.LastIndexByte(t, '('); k > 0 && strings.HasSuffix(t, w) {
			return t[:k] + t[len(t)-len("을"):] + " "
		}
	}
	return s
}

// putOn are verbs that decide where they put places among candidates or the chosen.
var putOn = hangul.MustCompile(`^(?:(올랐|오르게 됐|오르게 되었|들었|들어갔|들게 됐|들게 되었|포함됐|포함되었)|(올렸|올리기로 했|올리기로 하였|포함했|포함시켰)|(오른) )`)

// putOnStarts begin what putOn finds.
var putOnStarts = setOf("올", "오르게", "오른", "포함", "들")

// chosenList finds among whom or what they are put: 예비지정 대상에 (올랐다), 후보지에 (올렸다).
var chosenList = hangul.MustCompile(`(?:(?:예비 ?지정|예비|지정|선정|지원) ?대상(?:지|지역|도시)?|후보지|예비(?:도시|지구|마을|특구|지역)|(?:지정|선정) ?명단|(?:최우수|우수|선정|지정|인증) ?(?:기관|지자체|지방정부|자치단체|시·군|도시|지역|마을|단체))에 (?:최종 |새로 |나란히 |함께 )*$`)

// goingOnList finds that they are put among those who go on: 연장 대상에 (들었다).
var goingOnList = hangul.MustCompile(`(연장|재지정|재인증|갱신) ?대상(?:지|지역|도시|서비스)?에 (?:최종 |새로 |나란히 |함께 )*$`)

// putAmong reads such a verb at byte i.
func putAmong(s string, i int) (predicate, bool) {
	if i+idiomStart > len(s) || !putOnStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	m := putOn.FindStringSubmatchIndex(s[i:])
	if m == nil {
		return predicate{}, false
	}
	p := predicate{from: i, to: i + m[1], noun: "결정", tense: didPast, passive: m[4] < 0}
	if on := goingOnList.FindStringSubmatch(tail(s[:i], 60)); on != nil && m[6] < 0 {
		p.status = nounStatus(on[1])
	} else if !chosenList.MatchString(tail(s[:i], 60)) {
		return predicate{}, false
	}
	if m[6] >= 0 {
		p.tense, p.to = attrPast, p.to-1
	}
	return p, true
}

// asProgramme says that words name a programme, or what is to be chosen, as what something is made:
// 가나도시로 (다라시를).
func asProgramme(s string) bool {
	for k := strings.LastIndex(s, "로 "); k > 0; k = strings.LastIndex(s[:k], "로 ") {
		if madeProgramme(s[:k+len("로 ")]) {
			return true
		}
	}
	return false
}

// announcing finds that those who were chosen are announced, behind them or their number: (선정된
// 3곳)을 발표했다, (3곳)의 명단을 공개했다.
var announcing = hangul.MustCompile(`^(?:[을를]|의 (?:명단|이름)을) (?:최종 |[0-9]{1,2}일 )?(?:발표|공개|공고)(?:했|하였)`)

// announces says that what stands behind names or a number announces them.
func (c *clause) announces(g governed) bool {
	return g.by.tense == attrPast && announcing.MatchString(head(c.s[g.to:], 60))
}
