package release

import (
	"injeung/normalize/hangul"
)

// firstThen finds that those who are named next were certified before, when and perhaps in which round: 2013년 1기로
// 지정된 (가나구, 다라군이 그 대상이다).
var firstThen = hangul.MustCompile(`(?:[와과]\s|,\s)?((?:19|20)\d{2}년|'\d{2}년)(?:도)?(?:에)?\s(?:(?:처음|최초|최초로|신규|신규로|새로|제?\s?\d{1,2}(?:기|차|회|회차)(?:로|에|에서)?)\s){0,2}(?:지정|선정|인증|승인)(?:된|받은|을\s받은)\s`)

// firstThens are the bytes of such words, and of their years, in a sentence.
func firstThens(s string) [][]int {
	if !hangul.Contains(s, "년") {
		return nil
	}
	return firstThen.FindAllStringSubmatchIndex(s, -1)
}

// withoutFirst cuts such words.
func withoutFirst(s string, at [][]int) string {
	for i := len(at) - 1; i >= 0; i-- {
		s = s[:at[i][0]] + " " + s[at[i][1]:]
	}
	return s
}

// tellsFirst says that a predicate is one of such words.
func tellsFirst(at [][]int, p predicate) bool {
	for _, m := range at {
		if m[0] <= p.from && p.to <= m[1] {
			return true
		}
	}
	return false
}

// sinceThen gives those who are named in a unit the year in which they were certified, by the last such words before it.
func (c *clause) sinceThen(out []Decision, at [][]int, u unit) {
	for _, m := range at {
		if m[1] > u.from {
			break
		}
		for i := range out {
			for k := range out[i].Holders {
				out[i].Holders[k].BaseYear = c.text(m[2], m[3])
			}
		}
	}
}
