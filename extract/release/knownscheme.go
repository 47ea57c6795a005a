package release

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"injeung/schema/scheme"
)

// schemeAt is a programme with an id of its own, named at from..to.
type schemeAt struct {
	from, to int
	scheme   scheme.Scheme
	short    bool
}

// knownSchemes finds the programmes of package scheme that a text names.
func knownSchemes(s string) []schemeAt {
	var out []schemeAt
	for _, a := range scheme.Find(s) {
		if a.Short && (listsOn(s[a.To:]) || partOfName(s, a.From, a.To)) {
			continue
		}
		out = append(out, schemeAt{a.From, a.To, a.Scheme, a.Short})
	}
	return out
}

// partOfName says that a short name is the end of a longer one in quotes, which is
// another programme's: ‘지역거점 스마트시티’.
func partOfName(s string, from, to int) bool {
	rest := strings.TrimLeft(s[to:], " ")
	own := strings.HasSuffix(s[from:to], "서비스") || strings.HasPrefix(rest, "서비스") || strings.HasPrefix(rest, "인증")
	if t := strings.TrimRight(s[:from], " "); t != s[:from] && !own {
		if w := t[afterLast(t, " ,()'\""):]; strings.HasSuffix(w, "형") && isSyllable(firstRune(w)) && len(w) > 2*len("가") {
			return true // 거점형 스마트도시
		} else if modifies(w) {
			return true // 친환경 스마트도시
		}
	}
	if before, ok := strings.CutSuffix(s[:from], "-"); ok && !own && latinWord.MatchString(before) {
		return true // K-스마트도시
	}
	for _, q := range quoted(s) {
		if q[0] < from && to == q[1] {
			a, b := core(s, q[0], q[1])
			return a < from && b >= to && isProgramme(strings.ReplaceAll(s[a:from], " ", "")+"도시")
		}
	}
	return false
}

// latinWord finds a word of Latin letters at the end of a text: K, AI.
var latinWord = regexp.MustCompile(`(?:^|[\s,('"])[A-Za-z]{1,8}$`)

// modifies says that a word before a short name makes it that of another programme: a noun of
// two syllables or more, or Latin letters, that is no place, time, ministry, status or word of a
// list.
func modifies(word string) bool {
	if latinWord.MatchString(word) {
		return true // AI 스마트도시
	}
	n := utf8.RuneCountInString(word)
	if _, place := names().stemAt(word+" ", 0); place {
		return false
	}
	if n < 2 || n > 6 || !plainNoun(word) || leadWord(word+" ") > 0 || endsPhraseWord(word) || decideNounAt(word, 0) != "" || len(statusesIn(word)) > 0 || len(countsIn(word)) > 0 {
		return false
	}
	return !endsInOne(word, []string{"시", "군", "구", "도", "형", "별", "인증", "제도", "공모", "평가", "지자체", "기관", "정부", "국내외", "세계", "최고", "수준", "기간", "결과", "한국", "국가", "지방", "제외", "지역", "선정", "지정", "승인", "심사", "분야", "부문", "유형", "해외", "외국", "광역", "기초"})
}

// longerName says that the words from..to stand in quotes and only end in the short
// name of a programme with an id of its own.
func longerName(s string, from, to int) bool {
	for _, a := range knownSchemes(s[from:to] + "로 선정") {
		if !a.short || !partOfName(s, from+a.from, to) {
			return false
		}
	}
	return true
}

// listsOn says that a short name is the beginning of a longer phrase and names
// no programme: 스마트도시 서비스 및 기반시설 수준.
func listsOn(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"및 ", "와 ", "과 ", "·"} {
		if u, ok := strings.CutPrefix(t, w); ok {
			u = strings.TrimLeft(u, " ")
			return !strings.HasPrefix(u, "서비스") && !strings.HasPrefix(u, "스마트") && !strings.HasPrefix(u, "도시")
		}
	}
	return false
}
