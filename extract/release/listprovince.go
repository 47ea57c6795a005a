package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// citiesOf goes on behind 시·도 to places that lie in them and have no names: 강원과 대구(, 경기의 도시들도).
var citiesOf = hangul.MustCompile(`^(?:(?:,\s?|·|[와과]\s|\s및\s)[가-힣]{2,7})?의\s(?:[가-힣]{1,5}\s)?(?:도시|지자체|지방정부|지방자치단체|기초지자체|기초지방정부|시·군·구|시·군|시군구|시군|자치구|지역|마을|섬)(?:들)?[이가은는도을를]\s`)

// ofProvince says that a 시·도 alone only tells where what is counted right behind
// it lies, or what has no names: 전남 4개 시군, 강원과 대구의 도시들도.
func (l *list) ofProvince(s string) bool {
	if citiesOf.MatchString(s[l.to:]) && l.onlySidos() {
		return true
	}
	if len(l.runs) != 1 || len(l.runs[0].entries) != 1 {
		return false
	}
	e, c := &l.runs[0].entries[0], l.runs[0].count
	return e.alone() && c != nil && c.n > 1 && strings.TrimSpace(s[e.nameAt.to:max(e.nameAt.to, c.from)]) == ""
}

// onlySidos says that a list names nothing but 시·도.
func (l *list) onlySidos() bool {
	for _, e := range l.entries() {
		if !e.alone() {
			return false
		}
	}
	return true
}

// perProvince takes the numbers of a list for those of 시·도, each printed with its
// names or for itself: 서울 가나구 등 9곳, 인천 8곳, 경기 다라시 1곳. A 시·도 that only
// counts places of its own is none of them.
func (l *list) perProvince() {
	if len(l.runs) < 3 || l.total != nil {
		return
	}
	for i := range l.runs {
		r := &l.runs[i]
		e := &r.entries[0]
		if r.count == nil || r.class[1] > 0 || r.status != "" || r.scheme != nil || e.province[1] == e.province[0] && !e.alone() || e.carried {
			return
		}
	}
	kept := l.runs[:0]
	for _, r := range l.runs {
		r.group = true
		if len(r.entries) > 1 || !r.entries[0].alone() || r.count.n == 1 {
			kept = append(kept, r)
		}
	}
	l.runs = kept
}

// wholeCount takes a count after the last run for the whole list where it
// counts more than that run.
func (l *list) wholeCount() {
	n := len(l.runs)
	if n < 2 || l.total != nil || l.runs[n-1].count == nil {
		return
	}
	last, all, sum, some := &l.runs[n-1], 0, 0, false
	for i := range l.runs {
		all += len(l.runs[i].entries)
		if c := l.runs[i].count; c != nil && i < n-1 {
			sum += c.n
			some = some || c.n > len(l.runs[i].entries)
		}
	}
	if some && (last.class[1] > 0 || sum >= last.count.n) {
		return // 도시형은 가나 등 3곳, 산촌형은 다라, 마바 등 3곳; 가나시 3곳·다라군 2곳
	}
	c := last.count
	if c.class[1] == 0 && c.n > len(last.entries) && (c.n == all || sum == 0 && c.n >= all || c.n > sum && sum > 0 && c.n == all || sum == 0 && last.open) {
		l.total, last.count = c, nil
	}
}

// provinceOfNumber gives where a province at byte i ends that only tells among whose holders one is the first or third: (가나시 다라숲이)
// 경기도 제1호 정원으로. 0 where none does.
func (ctx *context) provinceOfNumber(s string, i int) int {
	if !ctx.gaz.begins(s[i:]) || !strings.Contains(s[i:], "호") {
		return 0
	}
	n, ok := ctx.gaz.placeAt(s, i)
	if !ok || !n.alone() || !holderNumber.MatchString(s[n.to:]) {
		return 0
	}
	return n.to
}

// holderNumber is the number that a holder has among all.
var holderNumber = hangul.MustCompile(`^ (?:제 ?)?[0-9]{1,3}호 [가-힣]`)
