package release

import (
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// outdatedWords head the figures of before a change, or the change itself.
var outdatedWords = hangul.MustCompile(`^(기존|종전|이전|당초|현행|전년도?|지난해|작년|직전|(변경|개정|개편|조정|수정|개선)\s*전|증감|증가|비고|변동)$`)

// revisedWords head the figures of after a change.
var revisedWords = hangul.MustCompile(`^((변경|개정|개편|조정|수정|개선)\s*(후|안)?|신규|금년도?|올해|이번)$`)

// ofFigures are the words for figures in a head that also says of when they are: 2024년 배점, 지표 수(현행).
var ofFigures = hangul.MustCompile(`\s*(?:배점|점수|지표\s?수|항목\s?수|가중치|비중|비율)(?:\s?\([점%개]\))?\s*`)

// outdated says that a column holds the figures of an earlier year or of
// before a change, or of what was judged before one.
func (c *criteriaTable) outdated(k int) bool {
	for j := k - 1; j >= 0 && c.figureKind(k) != noKind; j-- {
		if n := len(c.cols[j].path); n > 0 && c.figureKind(j) == noKind {
			if s := strings.TrimSpace(hangul.FoldString(c.cols[j].path[n-1].S)); s != "비고" && outdatedWords.MatchString(s) {
				return true // 현행 | 배점 | 개정 | 배점
			}
			break
		}
	}
	for _, t := range c.cols[k].path {
		s := strings.Trim(ofFigures.ReplaceAllString(strings.TrimSpace(hangul.FoldString(t.S)), ""), " ()")
		if outdatedWords.MatchString(s) || lowestWords.MatchString(s) && c.besideBound(k) {
			return true
		}
		if ys := date.FindYears(s, c.ctx.day()); wholeYear(s) && len(ys) > 0 && (!c.current(ys[0].Year) || ys[0].Year < c.ctx.day().Y && c.besidePlain(k)) {
			return true
		}
	}
	return false
}

// besidePlain says that another column of the same figures has no word of when they are, so that they are of now: 배점 | '24년 배점.
func (c *criteriaTable) besidePlain(k int) bool {
	for j := range c.cols {
		if path := c.cols[j].path; j != k && len(path) == 1 && c.figureKind(j) == c.figureKind(k) && ofFigures.ReplaceAllString(strings.TrimSpace(hangul.FoldString(path[0].S)), "") == "" {
			return true
		}
	}
	return false
}

// ofWhen says that a head says nothing but of when its figures are.
func ofWhen(s string) bool {
	return wholeYear(s) || s != "비고" && (outdatedWords.MatchString(s) || revisedWords.MatchString(s))
}

// whenOver says that a column is headed so.
func (c *criteriaTable) whenOver(k int) bool {
	path := c.cols[k].path
	s := strings.TrimSpace(hangul.FoldString(path[len(path)-1].S))
	return ofWhen(s) && !c.newlyJudged(k) && (s != "개선" || c.besideFormer())
}

// besideFormer says that a column is of before a change, without which 개선 is what is to be done: 현황 | 개선.
func (c *criteriaTable) besideFormer() bool {
	return slices.ContainsFunc(c.cols, func(o column) bool {
		n := len(o.path)
		return n > 0 && hasWord("이전 종전 기존 현행 당초 개선전", hangul.Key(o.path[n-1].S))
	})
}

// newlyJudged says that a column is of those judged for the first time, as another is of those to be renewed: 신규 | 재지정.
func (c *criteriaTable) newlyJudged(k int) bool {
	path := c.cols[k].path
	return hangul.Key(path[len(path)-1].S) == "신규" && slices.ContainsFunc(c.cols, func(o column) bool {
		n := len(o.path)
		return n > 0 && hasWord("재지정 재인증 재선정 연장 계속 갱신", hangul.Key(o.path[n-1].S))
	})
}

// noLonger are words in the place of figures of what is judged no longer.
var noLonger = hangul.MustCompile(`^(?:삭제|폐지|제외|통합)`)

// dropped says that a row is of something that had figures before a change and has none now.
func (c *criteriaTable) dropped(row int) bool {
	for _, k := range c.figures {
		if s := strings.TrimSpace(hangul.FoldString(c.words(row, k).S)); !isDash(s) && !noLonger.MatchString(s) {
			return false
		}
	}
	for k := range c.cols {
		if c.figureKind(k) != noKind && c.outdated(k) && strings.ContainsAny(hangul.FoldString(c.words(row, k).S), "0123456789") {
			return true
		}
	}
	return false
}
