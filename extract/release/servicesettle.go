package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// settle tells which parts of the items are the names, by all of them together; false where that
// cannot be told, or one is no name.
func (s *itemSeries) settle(ctx *context) bool {
	if s.ofFields(ctx) || s.countsSorts(ctx) {
		return false
	}
	if s.lone || s.bare() || s.asked() || s.allQuoted(ctx) {
		return true
	}
	first, second, sure, sureFirst, ok := s.weigh(ctx)
	if !ok {
		return false
	}
	byBracket := s.items[0].sign == bracketSign || s.items[0].sign == nextSign || s.items[0].sign == pairSign
	switch {
	case first < 0 && second < 0:
		return false
	case byBracket && second > 0 && (second >= first || sure < 3):
	case second > first:
	case first > second && (s.ownCounts() || sureFirst == 3 || s.items[0].sign == quoteSign):
		s.body = true
	default:
		body, ok := s.apart(ctx)
		s.body, s.guessed = body, ok
		return ok && len(s.items) > 1
	}
	if sure == 3 || (byBracket || s.items[0].sign == quoteSign) && s.oneWord(ctx) || len(s.items) > 2 {
		return true
	}
	body, ok := s.apart(ctx)
	s.guessed = ok
	return ok && body == s.body
}

// weigh adds up how much the first and second parts of the items look like those who have one, and how sure that is for one of
// them; ok is false where the items are not built alike.
func (s *itemSeries) weigh(ctx *context) (first, second, sure, sureFirst int, ok bool) {
	for _, it := range s.items {
		if it.sign != s.items[0].sign || it.sign == noSign {
			return 0, 0, 0, 0, false
		}
		a, b := ctx.itemLines(it)
		x, y := a.bodyLike(it.a), b.bodyLike(it.b)
		if it.sign == pairSign && makerLabel.MatchString(b.s[it.b[0]:it.b[1]]) {
			x, y = 0, 3 // 가나 결제 – 주관 : 다라, 참여 : 마바원
		}
		if it.sign == colonSign && (labelsMatter(a.s[it.a[0]:it.a[1]]) || strings.Contains(b.s[it.b[0]:it.b[1]], " / ") && strings.HasSuffix(strings.TrimRight(a.s[:it.b[0]], " "), "/")) {
			return 0, 0, 0, 0, false // 가나군 / 다라 / 마바 놀이
		}
		if !b.canName(it.b) || ctx.placeAlone(b, it.b) {
			x = 0
		}
		if !a.canName(it.a) || ctx.placeAlone(a, it.a) {
			y = 0
		}
		if x == 0 {
			first = -1 << 16
		}
		if y == 0 {
			second = -1 << 16
		}
		first, second, sure, sureFirst = first+x, second+y, max(sure, x, y), max(sureFirst, x)
	}
	return first, second, sure, sureFirst, true
}

// bare says that the items are names alone, of which a sentence says that they were chosen.
func (s *itemSeries) bare() bool {
	return s.chosen && !slices.ContainsFunc(s.items, func(it serviceItem) bool { return it.sign != noSign })
}

// asked says that sentences tell of each item who has it, and sets that these stand first.
func (s *itemSeries) asked() bool {
	s.body = s.line && !slices.ContainsFunc(s.items, func(it serviceItem) bool { return !it.several || it.sign != quoteSign })
	return s.body
}

// oneWord says that who provides the services is one word each.
func (s *itemSeries) oneWord(ctx *context) bool {
	for _, it := range s.items {
		a, b := ctx.itemLines(it)
		w := b.s[it.b[0]:it.b[1]]
		if s.body {
			w = a.s[it.a[0]:it.a[1]]
		}
		if m := othersTail.FindStringIndex(w); m != nil {
			w = w[:m[0]]
		}
		if strings.Contains(w, " ") {
			return false
		}
	}
	return true
}

// titleWords are words that label what a line tells of a matter, and name no body: 지원 규모, 일시.
var titleWords = hangul.MustCompile(`(?:대상|규모|기간|금액|예산|분야|방식|일시|장소|주최|주관|담당|문의|신청|접수|평가|심사|결과|지역|근거|개요|구성|현황|유형|종류|명칭|사업명|과제명|서비스명|요건|자격|혜택|지원|비고|구분|목표|범위|시기|기한|위치|면적|인원|비율|건수|소관|부처|규제|특례|현행|개선|기존|변경|변경 전|변경 후|문제|해결|이유|취지|첫째|둘째|셋째|참고)$`)

// labelsMatter says that one word labels what a line tells of a matter: 실증지역 : 가나시.
func labelsMatter(s string) bool { return !strings.Contains(s, " ") && titleWords.MatchString(s) }

// apart says that on one side of all items stands one word that can name a body, and on the other several words:
// 다라 : 가나 간편 결제. body is true where the one word stands first.
func (s *itemSeries) apart(ctx *context) (body, ok bool) {
	first, second, short, steps, long := 0, 0, 0, 0, [2]int{}
	for _, it := range s.items {
		a, b := ctx.itemLines(it)
		x, y := a.s[it.a[0]:it.a[1]], b.s[it.b[0]:it.b[1]]
		if a.bodyLike(it.a) > 0 && !strings.Contains(x, " ") && b.canName(it.b) && !titleWords.MatchString(x) {
			first++
		}
		if b.bodyLike(it.b) > 0 && !strings.Contains(y, " ") && a.canName(it.a) && !titleWords.MatchString(y) {
			second++
		}
		if n := utf8.RuneCountInString(x); n < 2 || n > 12 {
			short++
		}
		for k, w := range []string{x, y} {
			switch n := strings.Count(w, " "); {
			case n > 0 && postBehind.MatchString(w), n == 1 && stepLine.MatchString(w):
				return false, false
			case n > 1 && stepLine.MatchString(w): // 가나 빈집 창고 공유
				steps++
			}
			if strings.Contains(w, " ") {
				long[k]++
			}
		}
	}
	n := len(s.items)
	switch {
	case 2*steps >= n:
	case first == n && second < n && short == 0 && 2*long[1] >= n:
		return true, true
	case second == n && first < n && 2*long[0] >= n:
		return false, true
	}
	return false, false
}

// ofFields says that the lines are of fields, each with who sees to it: 교통 분야(가나부).
func (s *itemSeries) ofFields(ctx *context) bool {
	for _, it := range s.items {
		if p := &ctx.passages[it.at]; !fieldNoun.MatchString(p.S[it.a[0]:it.a[1]]) {
			return false
		}
	}
	return len(s.items) > 0
}
