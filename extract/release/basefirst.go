package release

import (
	"slices"
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// firstDeeds are words for the first of what was decided, and for its time.
const firstDeeds = `(?:최초|당초|처음|첫|기존|종전)(?:으로|로)?\s?(?:지정|인증|선정|승인|공인)`

var (
	// firstAhead leads to the year of the first: 최초 인증은 2023년, 당초 지정 연도는 2022년, 최초 지정 : 2021년.
	firstAhead = hangul.MustCompile(firstDeeds + `(?:된)?\s?(?:연도|년도|시기|일자|일|해)?(?:은|는|이|가)?\s?[:=]?\s?(?:모두\s|전부\s)?$`)
	// firstBehind follows it: 2021년 최초 지정, 2021년에 처음 인증됨.
	firstBehind = hangul.MustCompile(`^(?:에)?\s?(?:\d{1,2}월(?:에)?\s)?` + firstDeeds + `(?:을|를)?\s?(?:되었음|됐음|됨|임|받음|받았음|받은\s것임|(?:되었|됐|받았)(?:다|습니다))?\s?[).]*\s*$`)
	// statusTopic begins what is told of all of one status: (※) 연장 제품은 모두 (2023년 인증됨).
	statusTopic = hangul.MustCompile(`^[\s※*]*(?:이번에\s)?(?:연장|재지정|재인증|갱신|해제|취소|변경)(?:된)?\s(?:[가-힣·]{1,10}\s?){1,2}(?:은|는)\s(?:모두\s|전부\s)?$`)
	firstWords  = setOf("최초", "당초", "처음", "첫", "기존", "종전", "연장", "재지정", "재인증", "갱신", "해제", "취소", "변경")
)

// tellFirst gives those of the status that a sentence names, or the places it names, the one year that it says they were
// certified in first: ※ 재인증 도시의 최초 인증은 2023년.
func (c *clause) tellFirst(f *Facts) {
	y, ok := c.onlyGone()
	if !ok || !firstAhead.MatchString(c.s[:y.From]) && !firstBehind.MatchString(c.s[y.To:]) && !(statusTopic.MatchString(c.s[:y.From]) && certifiedThen.MatchString(c.s[y.To:])) {
		return
	}
	names := c.namesBefore(y)
	st := c.earlierNamed(y.From)
	if len(names) == 0 && (st == "" || c.namesFrom(y.To)) {
		return
	}
	some := c.namesHolders(f, y)
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			h := &d.Holders[k]
			own := d.statusOf(h)
			if some && !c.namesHolder(h, y) {
				continue
			}
			if own.OfEarlier() && h.BaseYear.Empty() && !d.BaseYear.Said() && (len(names) > 0 && heldAmong(names, h) || len(names) == 0 && own == st) {
				h.BaseYear = c.yearText(y)
			}
		}
	}
}

// namesHolder says that the clause names a service before a year.
func (c *clause) namesHolder(h *Holder, y date.YearAt) bool {
	return h.Kind == ServiceHolder && len(h.Words.S) > len("가") && strings.Contains(c.s[:y.From], hangul.FoldString(h.Words.S))
}

// namesHolders says that it names some.
func (c *clause) namesHolders(f *Facts, y date.YearAt) bool {
	return slices.ContainsFunc(f.Decisions, func(d Decision) bool {
		return slices.ContainsFunc(d.Holders, func(h Holder) bool { return c.namesHolder(&h, y) })
	})
}

// namesFrom says that places are named behind byte from, so that no others are meant.
func (c *clause) namesFrom(from int) bool {
	return slices.ContainsFunc(c.units, func(u unit) bool { return u.list != nil && u.from >= from })
}

// namesBefore are the names of the places in the clause before a year.
func (c *clause) namesBefore(y date.YearAt) map[string]bool {
	names := map[string]bool{}
	for i := range c.units {
		if u := &c.units[i]; u.list != nil && u.to <= y.From {
			for _, e := range u.list.entries() {
				names[c.entryName(e)] = true
			}
		}
	}
	return names
}

// earlierNamed is the status of earlier holders that words before byte to name; none where they name two.
func (c *clause) earlierNamed(to int) (st schema.Status) {
	for _, s := range c.statuses {
		if s.from >= to || !s.status.OfEarlier() {
			continue
		}
		if st != "" && st != s.status {
			return ""
		}
		st = s.status
	}
	return st
}

// tellQuoted gives each service in quotes the year behind it where names and years alternate: ‘가나’는 2021년에, ‘다라’는
// 2020년에 인증받았다.
func (c *clause) tellQuoted(f *Facts) {
	n := len(c.years)
	if n < 2 || len(c.quotes) != n || !decideNouns.in(c.s[c.years[n-1].To:]) {
		return
	}
	for i, q := range c.quotes {
		if y := c.years[i]; y.From < q[1] || i+1 < n && c.quotes[i+1][0] < y.To || !c.yearGone(y) {
			return
		}
	}
	for i, q := range c.quotes {
		names := map[string]bool{c.s[q[0]:q[1]]: true}
		for k := range f.Decisions {
			f.Decisions[k].takeBase(names, 0, c.yearText(c.years[i]))
		}
	}
}
