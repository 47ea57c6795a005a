package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// certifiedDeed is what was done to those certified, behind the time of it: 3월에 처음 지정.
const certifiedDeed = `\s(?:\d{1,2}월(?:에)?\s)?(?:(?:처음|최초|첫|신규)(?:으로|로)?\s)?(?:지정|인증|선정|승인|공인|특례)`

// certifiedSince follows the year in which the subject was certified, where the sentence tells what came of it: 지정 이후,
// 처음 인증을 받아, 에 지정된 구역에; or 인증에 이어.
var certifiedSince = hangul.MustCompile(`^\s(?:지정|인증|승인|공인)에\s이어\s|^(?:에)?` + certifiedDeed + `(?:[을를]?\s?받은|된)?\s(?:이후|이래|당시|뒤|후|구역|범위|면적|구간|노선|사업|장소|곳|지역)`)

// certifiedName leads from the year in which services were certified to their names: 에 인증을 받은, 처음 지정된.
var certifiedName = hangul.MustCompile(`^(?:에)?` + certifiedDeed + `(?:을\s|를\s)?(?:된|받은|한)\s$`)

// tellSince gives the place that is the subject of a sentence, or the services in quotes behind, the year of it in which they
// were certified: 가나시는 2021년 지정 이후 길을 넓혀 왔다; 2022년에 인증받은 ㈜다라의 ‘마바’는.
func (c *clause) tellSince(f *Facts) {
	c.tellMonth(f)
	y, ok := c.onlyGone()
	if !ok {
		c.tellEach(f)
		return
	}
	names := map[string]bool{}
	if c.gotIn(y.To) || certifiedSince.MatchString(c.s[y.To:]) {
		c.subjectPlaces(y.From, names)
	} else {
		c.servicesCertified(y.To, len(c.s), names)
	}
	year := c.yearText(y)
	for i := range f.Decisions {
		f.Decisions[i].takeBase(names, 0, year)
	}
}

// subjectPlaces collects the places that are the subject right before byte to.
func (c *clause) subjectPlaces(to int, names map[string]bool) {
	for i := len(c.units) - 1; i >= 0; i-- {
		u := &c.units[i]
		if u.to > to || u.list == nil {
			continue
		}
		if j := strings.TrimRight(c.s[u.to:to], " "); isTopic(u.josa) && strings.TrimPrefix(j, u.josa) == "" {
			for _, e := range u.list.entries() {
				names[c.entryName(e)] = true
			}
		}
		return
	}
}

// certifiedInMonth finds a month gone by with those certified in it: 지난 8월에 지정된 (가나시는).
var certifiedInMonth = hangul.MustCompile(`(지난\s\d{1,2}월)(?:에|\s\d{1,2}일)?` + certifiedDeed + `(?:을\s받은|받은|된|되었던|됐던)\s$`)

// tellMonth gives the places that are told of as certified in a month gone by that month.
func (c *clause) tellMonth(f *Facts) {
	if !strings.Contains(c.s, "지난 ") {
		return
	}
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil {
			continue
		}
		m := certifiedInMonth.FindStringSubmatchIndex(c.s[:u.from])
		if m == nil {
			continue
		}
		names := map[string]bool{}
		for _, e := range u.list.entries() {
			names[c.entryName(e)] = true
		}
		for k := range f.Decisions {
			f.Decisions[k].takeBase(names, 0, c.text(m[2], m[3]))
		}
	}
}

// isTopic knows the particles of a subject.
func isTopic(josa string) bool {
	return josa == "은" || josa == "는" || josa == "이" || josa == "가"
}

// tellEach gives the services behind each year of several that year: 2021년에 인증받은 가나의 ‘다라’와 2022년에 인증받은 마바의
// ‘사아’는.
func (c *clause) tellEach(f *Facts) {
	for k, y := range c.years {
		names := map[string]bool{}
		if c.yearGone(y) {
			c.servicesCertified(y.To, c.untilYear(k), names)
		}
		for i := range f.Decisions {
			f.Decisions[i].takeBase(names, 0, c.yearText(y))
		}
	}
}

// untilYear is where the words of year k of the clause end: where the next begins.
func (c *clause) untilYear(k int) int {
	if k+1 < len(c.years) {
		return c.years[k+1].From
	}
	return len(c.s)
}

// certifiedEach says that the clause tells of services certified in one year and of others certified in another, so that
// neither year is that of all it decides on.
func (c *clause) certifiedEach() bool {
	if len(c.years) < 2 || len(c.quotes) < 2 {
		return false
	}
	n := 0
	for k, y := range c.years {
		names := map[string]bool{}
		c.servicesCertified(y.To, c.untilYear(k), names)
		n += min(len(names), 1)
	}
	return n > 1
}

// servicesCertified collects the services in quotes of which the words behind the year at byte from tell, up to byte to or the
// last of those joined to the first.
func (c *clause) servicesCertified(from, to int, names map[string]bool) {
	for i, q := range c.quotes {
		if q[0] < from {
			continue
		}
		if q[0] >= to {
			return
		}
		lead := c.s[from : q[0]-quoteBefore(c.s[:q[0]])]
		if i > 0 && c.quotes[i-1][0] >= from {
			lead = lead[c.quotes[i-1][1]+quoteAfter(c.s[c.quotes[i-1][1]:])-from:]
			if !strings.HasPrefix(lead, "와 ") && !strings.HasPrefix(lead, "과 ") && !strings.HasPrefix(lead, ", ") {
				return
			}
		} else if lead = withoutMaker(lead); !certifiedName.MatchString(lead) {
			return
		}
		names[c.s[q[0]:q[1]]] = true
	}
}

// withoutMaker takes the maker off the end of what leads to a service: 2023년에 인증받은 ㈜가나의.
func withoutMaker(lead string) string {
	t, ok := strings.CutSuffix(lead, "의 ")
	if !ok {
		return lead
	}
	return t[:strings.LastIndexByte(t, ' ')+1]
}

// onlyGone is the one year of the clause that lies before the release.
func (c *clause) onlyGone() (one date.YearAt, ok bool) {
	for _, y := range c.years {
		if !c.yearGone(y) {
			continue
		}
		if ok {
			return one, false
		}
		one, ok = y, true
	}
	return one, ok
}

// yearGone says that a year lies before the release, or its printed month does: 2025년 8월에.
func (c *clause) yearGone(y date.YearAt) bool {
	day := c.ctx.day()
	if y.Year != day.Y {
		return y.Year < day.Y
	}
	m := monthBehind.FindStringSubmatch(c.s[y.To:])
	if m == nil {
		return false
	}
	n, _, ok := hangul.Number(m[1])
	return ok && n < day.M
}

// monthBehind is the month behind a year.
var monthBehind = hangul.MustCompile(`^\s?(\d{1,2})월`)

// yearText is the year as printed, of the release's own year with its month.
func (c *clause) yearText(y date.YearAt) doc.Text {
	to := y.To
	if y.Year == c.ctx.day().Y {
		to += len(monthBehind.FindString(c.s[y.To:]))
	}
	return c.text(y.From, to)
}
