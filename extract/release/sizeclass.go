package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// populationPattern finds 인구 50만 기준, 인구 50만 명 이상.
var populationPattern = hangul.MustCompile(`인구(?:가|는|\s?수가?)?\s?([0-9][0-9,.]*\s?(?:만|천|백만)?)\s?명?\s?(?:을|를)?\s?(?:기준|경계|이상|미만|이하|초과|넘)`)

// twoThresholds finds numbers of people that part two classes.
var twoThresholds = hangul.MustCompile(`([0-9][0-9,.]*)\s?만\s?명?\s?(?:미만|이하)[^.]{0,40}?([0-9][0-9,.]*)\s?만\s?명?\s?(?:이상|초과)`)

// population finds the number of people that parts classes.
func population(s string) []stated {
	if st := thresholdInClasses(s); st != nil {
		return st
	}
	if !strings.Contains(s, "인구") || !strings.Contains(s, "도시") && !strings.Contains(s, "유형") && !strings.Contains(s, "구분") && !strings.Contains(s, "나누") && !strings.Contains(s, "나눠") && !strings.Contains(s, "지자체") && !strings.Contains(s, "지방정부") {
		return nil
	}
	m := populationPattern.FindStringSubmatchIndex(s)
	if m == nil || !holdsNow(s, m[0], m[1]) || peopleOfSome.MatchString(tail(s[:m[0]], 40)) || peopleOfMany.MatchString(head(s[m[1]:], 60)) || widensLater(s[m[1]:]) {
		return nil
	}
	n, _, ok := hangul.Number(strings.TrimSpace(s[m[2]:m[3]]) + "명")
	if !ok || n < 1000 {
		return nil
	}
	if m := twoThresholds.FindStringSubmatch(s); m != nil && m[1] != m[2] {
		return nil // 30만 미만은 중소도시, 50만 이상은 대도시: no one number parts them
	}
	return []stated{{field: "population_threshold", number: float64(n), from: m[0], to: m[1]}}
}

// peopleOfSome and peopleOfMany find beside a number of people how many of those chosen have it, which asks for nothing:
// 9곳 중 5곳은 (인구 50만 이하) 중소도시이다, (인구 10만 미만) 시·군이 4곳으로 절반을 넘는다.
var (
	peopleOfSome = hangul.MustCompile(`[0-9]{1,3}\s?(?:곳|개소|개\s?[가-힣·]{1,5})(?:\s?\([^()]{1,12}\))?(?:은|는|이|가)\s(?:모두\s)?$`)
	peopleOfMany = hangul.MustCompile(`^\s?(?:의\s|인\s)?(?:[가-힣·]{1,8}\s)?[가-힣·]{1,6}(?:은|는|이|가|도)\s(?:모두\s|전체\s)?[0-9]{1,3}\s?(?:곳|개소|개\s?(?:시|군|구|도시|지자체|지방정부))`)
)

// widensLater says that words behind a number of people tell to whom the programme may go on: (인구 50만 이상)의 다른 도시로 확산하겠다.
func widensLater(rest string) bool {
	return containsAny(rest, []string{"확산", "확대", "넓혀"}) && containsAny(rest, []string{"겠", "계획", "예정", "나갈", "방침"})
}

// classInBrackets finds a class with the number of people that bounds it in brackets: 대도시(50만 이상).
var classInBrackets = hangul.MustCompile(`([가-힣]{2,6})\s?\((?:인구\s?)?([0-9][0-9,.]*\s?만)\s?명?\s?(이상|초과|미만|이하)\)`)

// thresholdInClasses is the one number that parts two classes so: 대도시(50만 이상)와 중소도시(50만 미만).
func thresholdInClasses(s string) []stated {
	if !hangul.Contains(s, "만 ") && !hangul.Contains(s, "만명") {
		return nil
	}
	all := classInBrackets.FindAllStringSubmatchIndex(s, -1)
	if len(all) != 2 || s[all[0][4]:all[0][5]] != s[all[1][4]:all[1][5]] || s[all[0][6]:all[0][7]] == s[all[1][6]:all[1][7]] ||
		!classLexicon.has(s[all[0][2]:all[0][3]]) || !classLexicon.has(s[all[1][2]:all[1][3]]) || !holdsNow(s, all[0][0], all[1][1]) {
		return nil
	}
	n, _, ok := hangul.Number(strings.TrimSpace(s[all[0][4]:all[0][5]]) + "명")
	if !ok || n < 1000 {
		return nil
	}
	classes := stated{field: "size_classes", from: all[0][0], to: all[1][1], list: [][2]int{{all[0][2], all[0][3]}, {all[1][2], all[1][3]}}}
	if hangul.Contains(s, "인구") {
		return []stated{{field: "population_threshold", number: float64(n), from: all[0][4], to: all[0][7]}}
	}
	return []stated{{field: "population_threshold", number: float64(n), from: all[0][4], to: all[0][7]}, classes}
}

// classPattern finds 대도시/중소도시로 유형을 구분.
var classPattern = hangul.MustCompile(`((?:[가-힣0-9]{2,8}(?:\([^)]{1,20}\))?\s?(?:/|·|,\s?|와\s|과\s|및\s)\s?){1,4}[가-힣0-9]{2,8})(?:\([^)]{1,20}\))?\s?(?:등\s?)?(?:[0-9두세네]\s?개?\s?(?:유형|부문|분야|그룹)?)?(?:으로|로|[을를])\s?(?:유형을\s?|규모를\s?|나누어\s?|도시\s?규모를\s?)?(?:구분|나눠|나누|분류)`)

// sizeClasses finds the classes that the programme parts its holders into.
func sizeClasses(s string) []stated {
	if out := classesDefined(s); out != nil {
		return out
	}
	if out := classesAround(s); out != nil {
		return out
	}
	if !hangul.Contains(s, "구분") && !hangul.Contains(s, "나누") && !hangul.Contains(s, "나눠") && !hangul.Contains(s, "분류") {
		return nil
	}
	m := classPattern.FindStringSubmatchIndex(s)
	if m == nil {
		return nil
	}
	if strings.HasSuffix(s[m[2]:m[3]], "으") && strings.HasPrefix(s[m[3]:], "로") {
		m[3] -= len("으") // 국제형과 성장형으로
	}
	out := stated{field: "size_classes", from: m[0], to: m[1]}
	from := m[2]
	for i := m[2]; i <= m[3]; {
		if i == m[3] {
			out.list = append(out.list, trimmed(s, from, i))
			break
		}
		if n := jointAt(s[:m[3]], i); n > 0 && i > from {
			out.list = append(out.list, trimmed(s, from, i))
			from, i = i+n, i+n
			continue
		}
		i += runeLen(s, i)
	}
	for k, l := range out.list {
		if j := strings.IndexByte(s[l[0]:l[1]], '('); j > 0 {
			out.list[k][1] = l[0] + j
		}
	}
	for len(out.list) > 0 && !classLike(s[out.list[0][0]:out.list[0][1]]) {
		out.list = out.list[1:]
	}
	if len(out.list) < 2 || !hangul.Contains(s[m[2]:m[3]], "도시") && !hangul.Contains(s[m[2]:m[3]], "형") && !hangul.Contains(s[m[2]:m[3]], "광역") && !hangul.Contains(s[m[2]:m[3]], "군") {
		return nil
	}
	return []stated{out}
}

// aroundThreshold finds the classes above and below one number of people: 인구 10만 명을 기준으로 그 이상은 도시형, 그 미만은 농촌형.
var aroundThreshold = hangul.MustCompile(`(?:이상|초과|미만|이하)(?:은|이면|인\s곳은)\s['"]?([가-힣]{2,8}?)['"]?(?:,|으로|로|이고|이며|\s)[^.]{0,24}?(?:이상|초과|미만|이하)(?:은|이면|인\s곳은)\s['"]?([가-힣]{2,8}?)['"]?(?:으로|로|이다|다|,|\s|$)`)

// classesAround reads such classes.
func classesAround(s string) []stated {
	if !strings.Contains(s, "인구") {
		return nil
	}
	m := aroundThreshold.FindStringSubmatchIndex(s)
	if m == nil || !classLike(s[m[2]:m[3]]) || !classLike(s[m[4]:m[5]]) {
		return nil
	}
	return []stated{{field: "size_classes", from: m[0], to: m[1], list: [][2]int{{m[2], m[3]}, {m[4], m[5]}}}}
}

// classLike says that a word ends as names of classes do.
func classLike(w string) bool {
	for _, e := range []string{"도시", "형", "군", "시", "구", "권", "급", "광역", "기초", "단계", "규모", "지역", "자치단체", "지자체", "지방정부"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// classBesideDefinition finds a class beside the number of people that defines
// it: 대도시는 인구 30만 명 이상, 인구 30만 미만인 중소도시, 중소도시(30만 명 미만).
var classBesideDefinition = hangul.MustCompile(`([가-힣]{2,6})(?:은|는|:|\s?\()\s?(?:인구\s?)?[0-9][0-9,.]*\s?[만천]\s?명?\s?(?:이상|미만|이하|초과)|[0-9][0-9,.]*\s?[만천]\s?명?\s?(?:이상|미만|이하|초과)(?:의|인|은|는)?\s?([가-힣]{2,6}?)(?:은|는|와|과|로|를|을|,|\s)`)

// classesDefined finds the classes that numbers of people define; two at least.
func classesDefined(s string) []stated {
	if !strings.Contains(s, "인구") {
		return nil
	}
	out := stated{field: "size_classes", from: len(s)}
	for _, m := range classBesideDefinition.FindAllStringSubmatchIndex(s, -1) {
		for g := 2; g < len(m); g += 2 {
			if m[g] < 0 || !classLexicon.has(s[m[g]:m[g+1]]) || seen(s, out.list, m[g:g+2]) {
				continue
			}
			out.list = append(out.list, [2]int{m[g], m[g+1]})
			out.from, out.to = min(out.from, m[0]), m[1]
		}
	}
	if len(out.list) < 2 {
		return nil
	}
	return []stated{out}
}

// headClasses reads classes that the header of a table defines by numbers of
// people: 구분 | 대도시(인구 50만 이상) | 중소도시(인구 50만 미만).
func (r *criteriaReader) headClasses() {
	for i := range r.ctx.doc.Blocks {
		b := &r.ctx.doc.Blocks[i]
		if b.Table == nil {
			continue
		}
		r.fieldRows(b, i)
		var heads []doc.Text
		for k := range b.Table.Cells {
			if c := &b.Table.Cells[k]; c.Row == 0 {
				heads = append(heads, lineOf(c))
			}
		}
		p := &passage{view: viewOf(doc.Join(" | ", heads...)), Block: b, index: i, cell: -1}
		classes := classesDefined(p.S)
		k, ok := r.ctx.inForce(i)
		if classes == nil || !ok || !r.ctx.isMain(k) {
			continue
		}
		for _, st := range append(population(p.S), classes...) {
			if !r.has(k, st.field) {
				r.add(k, st, p, 0)
			}
		}
	}
}
