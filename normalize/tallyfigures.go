package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// figuresOf are the numbers of bodies in a sentence, those alone in a bracket behind a word too.
func figuresOf(s string) (out []part) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		j := i
		for j < len(s) && s[j] >= '0' && s[j] <= '9' {
			j++
		}
		from, n := i, 0
		for _, c := range []byte(s[i:j]) {
			n = n*10 + int(c-'0')
		}
		i = j
		if j-from > 3 || n == 0 || from > 0 && strings.IndexByte(".,'~-", s[from-1]) >= 0 || strings.HasSuffix(s[:from], "’") || strings.HasSuffix(s[:from], "제") || strings.HasSuffix(s[:from], "외 ") {
			continue
		}
		rest := s[j:]
		if unit := bodyUnit(rest); unit > 0 && !notOfBodies.MatchString(rest) {
			out = append(out, part{n: n, at: [2]int{from, j + unit}})
		} else if from > 0 && s[from-1] == '(' && strings.HasPrefix(rest, ")") && hangulBefore(s, from-1) || roleAhead(s[:from]) && (rest == "" || strings.ContainsAny(rest[:1], ",)/.")) {
			out = append(out, part{n: n, at: [2]int{from, j}})
		}
	}
	return out
}

// roleAhead says that the word before a number alone tells of whom it is: (신청 8, 선정 1).
func roleAhead(before string) bool {
	t, ok := strings.CutSuffix(before, " ")
	return ok && slices.ContainsFunc(roleWords, func(w string) bool { return strings.HasSuffix(t, w) })
}

// bodyUnits count bodies behind a number.
var bodyUnits = []string{"개소", "곳", "군데", "건", "개"}

// bodyUnit is how many bytes count bodies at the beginning of s; 0 for none.
func bodyUnit(s string) int {
	sp := 0
	if strings.HasPrefix(s, " ") {
		sp = 1
	}
	for _, u := range bodyUnits {
		if rest, ok := strings.CutPrefix(s[sp:], u); ok {
			if r, _ := utf8.DecodeRuneInString(rest); r >= '가' && r <= '힣' && !strings.ContainsRune("은는이가을를과와의로으에만도씩다중입뿐", r) {
				return 0 // 3개사, 2개월
			}
			return sp + len(u)
		}
	}
	return 0
}

// hangulBefore says that byte i stands right behind a word.
func hangulBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:i], " "))
	return r >= '가' && r <= '힣' || r >= 'A' && r <= 'Z'
}

// labelled gives the numbers of a sentence their labels and roles.
func labelled(s string, all []part) []part {
	var ahead []*part
	var second []int
	for k := range all {
		p, from := &all[k], 0
		if k > 0 {
			from = all[k-1].at[1]
		}
		p.label = labelAhead(s, from, p.at[0])
		if p.label[1] > p.label[0] {
			ahead = append(ahead, p)
		} else {
			p.label = labelBehind(s, p.at[1])
		}
		if p.label[1] == p.label[0] && k > 0 && !strings.Contains(s[from:p.at[0]], "등 ") {
			p.label = all[k-1].label // 도시형에는 9곳이 신청해 (2곳)이
			second = append(second, k)
		}
		p.status = statusesSaid[statusSaid.FindString(s[p.label[0]:p.label[1]])]
	}
	cutAlike(s, ahead)
	giveRoles(s, all)
	if inTurn(s, all, second) {
		return all
	}
	for _, k := range second {
		to := len(s)
		if k+1 < len(all) {
			to = all[k+1].at[0]
		}
		all[k].applied = all[k].applied && (!all[k-1].applied || asksBehind(s[all[k].at[1]:to]))
	}
	return all
}

// inTurn gives numbers behind 각각 the labels of as many before them, which they are of in turn: 도시권 11곳과 농촌권 20곳이 신청해 각각
// (1곳)과 (3곳)이 선정됐다.
func inTurn(s string, all []part, second []int) bool {
	half := len(all) / 2
	if len(second) != half || half*2 != len(all) || half < 2 || second[0] != half || !strings.Contains(s[all[half-1].at[1]:all[half].at[0]], "각각") {
		return false
	}
	for k := range half {
		all[half+k].label, all[half+k].status, all[half+k].applied = all[k].label, all[k].status, false
	}
	return true
}

// giveRoles says which numbers are of those who asked: by their own words, else as the next one.
func giveRoles(s string, all []part) {
	applied := false
	for k := len(all) - 1; k >= 0; k-- {
		to := len(s)
		if k+1 < len(all) {
			to = all[k+1].at[0]
		}
		switch rest := s[all[k].at[1]:to]; {
		case askedAhead.MatchString(s[:all[k].at[0]]) || asksBehind(rest) || k+1 < len(all) && outOfThem.MatchString(rest) && all[k+1].n <= all[k].n:
			applied = true
		case roleAhead(s[:all[k].at[0]]):
			applied = false
		case k+1 == len(all) || chosenNumber.MatchString(rest):
			applied = false
		}
		all[k].applied = applied
	}
}

// asksBehind says that those counted before some words asked to be chosen: (9곳)이 신청해, (9곳) 접수.
func asksBehind(rest string) bool {
	rest, _, _ = strings.Cut(rest, ")") // of the next one: (선정 1), 도시형(신청 11
	k := -1
	for _, v := range askingVerbs {
		if i := strings.Index(rest, v); i >= 0 && (k < 0 || i < k) {
			k = i
		}
	}
	return k >= 0 && k < farthestVerb && !askedAhead.MatchString(rest) && !mayAsk.MatchString(rest[k:]) && !chosenNumber.MatchString(rest[:k]) && !strings.Contains(rest[:k], "중 ")
}

// farthestVerb bounds the bytes between a number and its verb.
const farthestVerb = 60

// outOfThem says that the next number is of some of those counted: 8곳 중 (3곳).
var outOfThem = hangul.MustCompile(`^(?:의)?(?:\s[가-힣·]{1,8}){0,2}\s?(?:중|가운데)(?:에서)?\s$`)

// mayAsk begins with a verb of what some do or may do: 시·군이 신청하는 (물가형).
var mayAsk = hangul.MustCompile(`^[가-힣]{2}(?:하는\s|할\s|을\s받)`)

// askingVerbs are stems of verbs of asking to be chosen; askedAhead ends words with one right before a number.
var (
	askingVerbs = []string{"신청", "응모", "접수", "지원했", "지원하", "지원해", "참여", "참가", "도전", "경쟁", "경합", "제출"}
	askedAhead  = hangul.MustCompile(`(?:신청|응모|접수)(?:한|된)?(?:\s(?:곳|지자체|지방정부|지역|건수))?(?:은|는)?\s?:?\s?(?:총\s|모두\s)?$`)
)
