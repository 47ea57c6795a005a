package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// toldCriteria reads the list that a sentence says the criteria are, whatever it goes on with: 심사항목은 가, 나, 다이며 평균 70점
// 이상; 선정 기준은 ▲가 ▲나이다.
func toldCriteria(s string) *dimensionList {
	m := criteriaTopic.FindStringIndex(s)
	if m == nil || yetToJudge(s, m[1]) || comingYear.MatchString(s[:m[0]]) {
		return nil
	}
	from, to := m[1], whatItIs(s, m[1])
	if to <= from {
		return nil
	}
	if k := indexSign(s[from:to], enumerators); k > 0 {
		return nil
	}
	if to = len(strings.TrimRight(strings.TrimSuffix(s[:to], "등"), " ")); to <= from {
		return nil // 평가 기준은 등이다
	}
	items := aspects(s, from, to)
	if len(items) < 2 {
		return nil
	}
	d := (&dimensionList{items: items, rank: 3}).checked(s)
	if d == nil || d.ofPlaces(s) || slices.ContainsFunc(d.items, func(r [2]int) bool { return !isAspect(s[r[0]:r[1]]) }) {
		return nil
	}
	return d
}

// criteriaTopic finds criteria as the topic of a sentence; saysWhat where it has said what they are, saysPlainly the same behind
// a noun that ends in a vowel.
var (
	criteriaTopic = hangul.MustCompile(`(?:평가|심사|선정|선발|지정|인증|공모|점검)\s?(?:의\s)?(?:기준|항목|지표|요소|요건|영역|분야|부문|요인|사항|내용|관점|잣대|초점)(?:은|는|으로는|로는|에는)\s(?:(?:크게|모두|총)\s)?(?:(?:[0-9]{1,2}|두|세|네|다섯|여섯)\s?(?:개|가지)(?:로,?|인데|이며,?|,)\s)?`)
	saysWhat      = hangul.MustCompile(`(?:이다|이며|이고|입니다|이었다|였다|으로\s(?:구성|이뤄|이루어|나뉘|나뉜|나눠|나누어|짜)|로\s(?:구성|이뤄|이루어|나뉘|나뉜|나눠|나누어|짜)|이?다\.|[이가]\s(?:있|포함|담겼|들어)|[을를]\s(?:포함|담|꼽))`)
	saysPlainly   = hangul.MustCompile(`다(?:\.|\s*$)`)
)

// whatItIs is where a sentence has told from byte from what something is; -1 where it does not.
func whatItIs(s string, from int) int {
	m := saysWhat.FindStringIndex(s[from:])
	if m == nil {
		if m = saysPlainly.FindStringIndex(s[from:]); m == nil {
			return -1
		}
	}
	to := from + m[0]
	if strings.HasPrefix(s[to:], "다") && (to == from || strings.HasSuffix(s[:to], "하") || strings.HasSuffix(s[:to], "되") || josaAt(s[:to]+"를", to) != "를") {
		return -1
	}
	return to
}

// markedItems are the items behind the marks between two bytes.
func markedItems(s string, from, to int) (out [][2]int) {
	at := -1
	for i := from; i <= to; i++ {
		if i == to || strings.ContainsRune(enumerators, firstRune(s[i:])) {
			if at >= 0 {
				out = append(out, itemRange(s, at, i))
			}
			if i < to {
				at = i + runeLen(s, i)
			}
		}
	}
	return out
}
