package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// contactStarts are the letters that labels of contactLabel begin with.
var contactStarts = syllables("담주소총협공부책작연문등")

// contactFind walks the matches of a pattern over a line. A match that begins
// further on is the next one of any place before it, for no pattern of a contact
// block looks at what stands before.
type contactFind struct {
	kind  string
	re    *hangul.Pattern
	at    []int
	asked bool
}

// from is the first match at byte i or behind it.
func (f *contactFind) from(s string, i int) []int {
	if f.asked && (f.at == nil || f.at[0] >= i) {
		return f.at
	}
	f.asked, f.at = true, nil
	if !f.mayFind(s[i:]) {
		return nil
	}
	f.at = f.re.FindStringSubmatchIndex(s[i:])
	for k := range f.at {
		if f.at[k] >= 0 {
			f.at[k] += i
		}
	}
	return f.at
}

// mayFind says quickly that s may hold what is looked for.
func (f *contactFind) mayFind(s string) bool {
	switch f.kind {
	case "label":
		return contactStarts.in(s)
	case "bare", "phone":
		return strings.ContainsAny(s, "0123456789")
	}
	return rankEnds.in(s)
}

// rankEnds are the syllables that every word of ranks ends with.
var rankEnds = syllables("관사원장급인리임저석수정감위")

// holdsLabel says that a person was read across a label: 도시정책관 책임자.
func holdsLabel(s string, m []int) bool {
	for g := 2; g+1 < len(m); g += 2 {
		if m[g] >= 0 {
			switch hangul.NoSpace(s[m[g]:m[g+1]]) {
			case "책임자", "담당자", "담당", "부서", "등록자", "등록자명", "총괄", "협조", "문의", "연락처", "작성자":
				return true
			}
			if w := hangul.NoSpace(s[m[g]:m[g+1]]); g == 2 && (strings.HasSuffix(w, "담당") || strings.HasSuffix(w, "담당자")) && len(w) < len("가나다라마") {
				return true // 가나팀 / 담당 / 팀장
			}
			if w := hangul.NoSpace(s[m[g]:m[g+1]]); g == 2 && len(w) > len("가나") && isDivision(w) || g == 4 && isDivision(w) {
				return true
			}
		}
	}
	return false
}
