package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// caseWords are what tables count of the people and accidents of places, which nobody
// selects.
var caseWords = []string{"사망", "사상자", "부상자", "익사", "실종", "환자", "확진", "감염", "인명피해", "인명 피해", "피해 현황", "피해액", "사고 현황", "사고 건수", "사고건수", "발생 현황", "발생현황", "발생 건수", "발생건수", "출동 건수", "이용객", "방문객", "관광객", "입장객", "관람객", "인구 현황", "인구수", "인구 추이"}

// countsCases says that the table counts people, cases or accidents, year by year or
// in all: the words right over it say so, and nothing but numbers stands beside the
// names.
func (r *tableReader) countsCases() bool {
	for _, h := range r.heads {
		if h.sentence {
			continue
		}
		return containsAny(h.S, caseWords) && !strings.Contains(h.S, "결과") && r.onlyNumbers()
	}
	return false
}

// onlyNumbers says that every column but those of names holds numbers or signs for
// none.
func (r *tableReader) onlyNumbers() bool {
	r.settle()
	figures := 0
	for c := range r.cols {
		switch in, k := r.cols[c].in, r.cols[c].kind; {
		case k == seqCol || k == rankCol || in.places > 0:
		case k == yearCol || k == baseYearCol || !r.figuresBelow(c):
			return false
		default:
			figures++
		}
	}
	return figures > 0
}

// figuresBelow says that nothing but figures, and one of them at least, stands in a
// column below its head: 1,204명, 36.9%, -.
func (r *tableReader) figuresBelow(col int) bool {
	some := false
	for row := r.head; row < r.rowCount; row++ {
		s := hangul.NoSpace(hangul.FoldString(r.words(row, col).S))
		if isDash(s) || s == "" {
			continue
		}
		if strings.TrimRight(strings.TrimLeft(s, "-+0123456789,."), "%명건억원") != "" {
			return false
		}
		some = true
	}
	return some
}

// overYears says that its columns of numbers are of a year each, all of them earlier
// than the release, and that the words right over the table decide nothing: what a
// place had year by year is no decision.
func (r *tableReader) overYears() bool {
	if len(r.heads) > 0 && !r.heads[0].sentence && gateOf(r.heads[0].S) == decided {
		return false
	}
	years := 0
	for c := range r.cols {
		if r.cols[c].in.places > 0 {
			continue // 재지정 (2021년 지정), over names
		}
		for _, y := range r.ctx.datesIn(r.cols[c].words().S) {
			if day := r.ctx.day(); day.Y == 0 || y.Year >= day.Y {
				return false
			}
			years++
		}
	}
	return years > 1 && r.onlyNumbers()
}
