package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// markedTail finds how a sentence ends that does nothing but list: 등이 있다, 등이다, 등이
// 포함됐다.
var markedTail = hangul.MustCompile(`\s?(?:등)?(?:이|가|을|를|으로|로)?\s?(?:이?다|(?:그\s|바로\s)?(?:대상이다|주인공이다|그것이다)|꼽을\s수\s있다|들\s수\s있다|다양하다|있다|있습니다|입니다|포함됐다|포함되었다|포함된다|포함됐습니다|꼽힌다|꼽혔다|포함돼\s있다|들어\s있다|눈에\s띈다|돋보인다|대표적이다|주목된다|이름을\s올렸다)\.?\s*$`)

// markedEnd is where the names of a marked line end. A sentence that decides itself, or
// tells of what was or will be, is none of them.
func markedEnd(s string) (int, bool) {
	if !strings.HasSuffix(strings.TrimSpace(s), "다.") {
		return len(s), true
	}
	m := markedTail.FindStringIndex(s)
	if m == nil || strings.Contains(s[:m[0]], "다. ") || len(predicatesIn(s[:m[0]], false)) > 0 || containsAny(aroundMarks(s), otherServices) {
		return 0, false
	}
	if t := moreOfThem.FindStringIndex(s); t != nil && !strings.ContainsAny(s[t[0]:], serviceMarks+",") {
		return t[0] + runeLen(s, t[0]), true // 등이 통과했다
	}
	return m[0], true
}

// otherServices are words of sentences on services that were not chosen now.
var otherServices = wordsOf(applyingWords, failedWords, lastYearWords, untilNowWords, []string{"기존", "앞으로", "향후", "예정", "내년", "심사 대상", "해외"})

// aroundMarks is what a sentence says around the names that it lists behind marks, which may hold any
// word: 무인 우편접수.
func aroundMarks(s string) string {
	from := indexSign(s, serviceMarks)
	if from < 0 {
		return s
	}
	to := max(strings.LastIndexAny(s, serviceMarks), strings.LastIndex(s, " 등"))
	return s[:from] + s[to:]
}

// markedQuotes reads quoted names, each behind a mark and its provider: △가나 ‘다라’ △마바
// ‘사아’; nil where one has no provider.
func (c *clause) markedQuotes(to int) []Holder {
	var out []Holder
	for _, q := range quoted(c.s[:to]) {
		open, end := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:])
		h, _ := c.service(q[0], q[1], end)
		if from := c.makerBefore(open); from < open && len(h.Providers) == 0 {
			c.providers(&h, from, open-len("의 "))
		} else if from := c.makerWord(open); from < open && len(h.Providers) == 0 {
			c.providers(&h, from, open-1)
		}
		if len(h.Providers) == 0 || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
			return nil
		}
		out = append(out, h)
	}
	return out
}

// amongOthers follows the first of several names that go on behind marks.
var amongOthers = hangul.MustCompile(`[을를]\s(?:비롯해|비롯하여|비롯한|포함해|포함하여|포함한|시작으로)$`)
