package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// groupTail ends the name of a group that its first member leads.
var groupTail = hangul.MustCompile(`\s*\(?(컨소시엄|협의체)\)?\s*$`)

// ownCouncil says that the word for a council is written together with a name that is no place or company, and so a part of it:
// 가나물새협의체.
func ownCouncil(s string, at int) bool {
	name := s[:at]
	return s[at:] == "협의체" && !hasLegal(name) && !endsInOne(name, []string{"시", "군", "구", "도"})
}

// members are the bodies of a group, named in brackets behind the word for it.
var members = hangul.MustCompile(`^\s*(?:컨소시엄|협의체|공동)\s*\((.+)\)\s*$`)

// ofProject is the name of a group that a place leads and that is named for a
// project, not for a body: 충주시 스마트도시 협의체. A council of a place is named for whatever it is about.
var (
	ofProject = hangul.MustCompile(`^[가-힣]{1,8}(시|군|구|도)\s+[가-힣\s]*(도시|사업|서비스|지역)\s*$`)
	ofPlace   = hangul.MustCompile(`^[가-힣]{1,8}[시군구도]\s+[가-힣A-Za-z·\s]+\s협의체\s*$`)
)

// bodyEnds part the bodies of a cell.
var bodyEnds = hangul.MustCompile(`\s*[,·/\n+&]\s*|\s+(?:및|와|과)\s+`)

// rolesBefore are words for the part a body plays, before its name.
var rolesBefore = hangul.MustCompile(`^\s*\(?(대표기관|대표|주관기관|주관|공동기관|공동|참여기관|참여|수행기관|수행|신청기관|컨소시엄|협력)\)?\s*[:：)]?\s+`)

// cellProviders reads the bodies named in a cell. "외 n개사" and "등 n개 기업"
// count those it does not name.
func cellProviders(t doc.Text) (named []Provider, unnamed doc.Text) {
	v := viewOf(t)
	s := v.S
	if isDash(s) {
		return nil, doc.Text{}
	}
	end := beforeMade(s)
	if at, count := othersAt(s[:end]); count[1] > 0 {
		unnamed, end = v.text(count[0], count[1]), at
	}
	from := 0
	if m := members.FindStringSubmatchIndex(s[:end]); m != nil {
		named, _ = cellProviders(v.text(m[2], m[3]))
		return named, unnamed
	}
	for _, e := range append(bodiesEnd(s[:end]), []int{end, end}) {
		if inBracket(s, from, e[0]) && e[1] < end || letterPair(s, e[0], e[1]) || dotInName(s, from, e) {
			continue
		}
		piece := s[from:e[0]]
		i, j := from, e[0]
		if m := rolesBefore.FindStringIndex(piece); m != nil {
			i += m[1]
		}
		if at, count := othersAt(s[i:j]); count[1] > 0 && at > 0 && unnamed.Empty() {
			unnamed, j = v.text(i+count[0], i+count[1]), i+at // (주)물길 외 2개사, 부산광역시
		}
		if m := groupTail.FindStringIndex(s[i:j]); m != nil && m[0] > 0 && !ofProject.MatchString(s[i:i+m[0]]) && !ofPlace.MatchString(s[i:j]) && !ownCouncil(s[i:j], m[0]) {
			j = i + m[0]
		}
		if e[1] < end && e[1] > e[0] && strings.TrimSpace(s[e[0]:e[1]]) == "" {
			j = withoutJoint(s, i, max(i, j)) // ㈜가나와 ㈜다라
		}
		i, j = providerName(s, i, max(i, j))
		if name := v.text(i, j); strings.TrimSpace(hangul.Key(name.S)) != "" {
			named = append(named, Provider{Words: name})
		}
		from = e[1]
	}
	return named, unnamed
}

// withoutJoint is where the words i..j end without the 와 or 과 that joins them to the next.
func withoutJoint(s string, i, j int) int {
	for _, w := range []string{"와", "과"} {
		if k := j - len(w); k > i && strings.HasSuffix(s[i:j], w) && (josaAt(s[:j], k) == w || strings.HasSuffix(s[:k], "㈜") || strings.HasSuffix(s[:k], "(주)")) {
			return k
		}
	}
	return j
}

// bodiesEnd finds what parts the bodies of a cell: a sign or word, or but a dash or space before the legal form of the
// next (㈜가나-㈜다라) or the next of two whole names (㈜가나 한국다라원).
func bodiesEnd(s string) [][]int {
	all := bodyEnds.FindAllStringIndex(s, -1)
	if !strings.ContainsAny(s, "㈜(") && !strings.Contains(s, "한국") { // a form of law, or a body of the state
		return all
	}
	for _, m := range formNext.FindAllStringSubmatchIndex(s, -1) {
		before := s[:m[2]]
		if slices.ContainsFunc(all, func(e []int) bool { return e[0] < m[3] && m[2] < e[1] }) {
			continue // within an end that was found: of a line, or beside a sign
		}
		if m[4] >= 0 && !ofPlaceNamed(s[m[4]:m[5]]) {
			continue // ㈜가나 기술연구원
		}
		for _, e := range all {
			if e[1] <= m[2] {
				before = s[e[1]:m[2]]
			}
		}
		if openForm.MatchString(before) || strings.TrimSpace(s[m[2]:m[3]]) == "" && (!hasLegal(before) || strings.Contains(strings.TrimSpace(before), " ")) {
			continue
		}
		all = append(all, []int{m[2], m[3]})
	}
	slices.SortFunc(all, func(a, b []int) int { return a[0] - b[0] })
	return all
}

// formNext finds a dash before the legal form of a body, or a space before that or a public body. An institute of research that it
// finds in a group may be the company's own.
var formNext = hangul.MustCompile(`[^\s,·/\n+&-](\s*[-–]\s*|\s+)(?:㈜|\(주\)|\(재\)|\(사\)|한국[가-힣]{1,10}(?:원|소|공사|공단|재단|협회)(?:$|[\s,(])|[가-힣]{2,10}(?:대학교|대학교\s?산학협력단|(?:도시|교통|관광|시설)공사|(?:진흥|서비스|정보)원|테크노파크)(?:$|[\s,(])|([가-힣]{2,10}(?:연구|개발)원)(?:$|[\s,(]))`)

// ofPlaceNamed says that the name of a body begins with that of a place: 가나도연구원.
func ofPlaceNamed(s string) bool {
	for k := range s {
		if k > 0 && (isSidoName(s[:k]) || endsInOne(s[:k], []string{"시", "군", "구"}) && isSigunguName(s[:k])) {
			return true
		}
	}
	return false
}

// letterPair says that a sign stands between two single letters of one name: 가나 A&B, A/S센터.
func letterPair(s string, i, j int) bool {
	capital := func(at int) bool { return at >= 0 && at < len(s) && s[at] >= 'A' && s[at] <= 'Z' }
	return j-i == 1 && s[i] == '&' && capital(i-1) && capital(j) && !capital(i-2)
}

// halfNamed begins with what the name of a body of the whole country does and does not end as one; halfEnd ends the other half.
var (
	halfNamed = hangul.MustCompile(`^\s*(?:한국|대한|전국|국제|국립|중앙)[가-힣]{1,8}$`)
	halfEnd   = hangul.MustCompile(`^[가-힣]{2,12}(?:협회|연합회|학회|중앙회|협의회|진흥회|연맹|진흥원|연구원|재단|공단)(?:$|[\s,·/(])`)
)

// dotInName says that the dot e parts no bodies but stands within the name of one: 한국가나·다라협회.
func dotInName(s string, from int, e []int) bool {
	if e[1] >= len(s) || strings.TrimSpace(s[e[0]:e[1]]) != "·" || !halfNamed.MatchString(s[from:e[0]]) || !halfEnd.MatchString(s[e[1]:]) {
		return false
	}
	return !endsInOne(s[from:e[0]], wholeBodyEnds) && !halfNamed.MatchString(s[e[1]:len(s)]) && !startsWithAny(s[e[1]:], []string{"한국", "대한", "전국", "국립"})
}

// wholeBodyEnds end the names of bodies.
var wholeBodyEnds = []string{"원", "소", "회", "공사", "공단", "재단", "센터", "은행", "대학", "대학교", "병원", "청", "처", "부", "연맹", "조합", "전력", "타이어", "통신", "철도"}

// inBracket says that a round bracket opens in s[i:j] and does not close.
func inBracket(s string, i, j int) bool {
	return strings.Count(s[i:j], "(") > strings.Count(s[i:j], ")")
}
