package normalize

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// What a sentence on one of those chosen may tell beside the list: that it is no new one, its grade, its class.
var (
	toldAgain  = hangul.MustCompile(`다시\s?(?:한번\s)?(?:지정|선정|인증|뽑|이름|승인|공인)|재\s?(?:지정|인증|선정|승인|공인)|지정\s?기간[^.]{0,6}연장|(?:지정|인증|선정|승인)[을를]?\s?(?:연장|갱신)|예비\s?(?:지정|선정|인증|도시|후보|지구)|예비로|유예|기간이\s(?:끝나|만료)`)
	toldClass  = hangul.MustCompile(`[가-힣A-Z0-9](?:형|유형|부문|트랙)(?:(?:으로|에|에는|에서)\s|,\s나머지)|[가-힣0-9]+(?:으로|로),\s나머지|나머지(?:\s?\d+\s?(?:곳|개\s?[가-힣·]{1,5}))?(?:은|는)\s[가-힣A-Z0-9 ]{1,14}(?:으로|로|를|을)\s|:\s?[가-힣A-Z0-9]{1,8}(?:형|유형|부문|트랙)`)
	toldMarked = []string{"다시", "재", "연장", "갱신", "예비", "유예", "만료", "끝나", "형", "부문", "트랙", "나머지", "년", "지난", "함께", "앞서", "등급", "최우수", "우수", "장려", "대상"}
)

// certifiedOnce finds that those named were certified some time before: 지난 8월에 지정된, 함께 지정됐던.
var certifiedOnce = hangul.MustCompile(`(?:지난\s\d{1,2}월(?:에)?|상반기(?:에)?|하반기(?:에)?|앞서|먼저|함께|이미|당시)\s(?:(?:처음|최초|신규)(?:으로|로)?\s)?(?:지정|인증|선정|승인)(?:을\s받은|받은|된|되었던|됐던|받았던)\s`)

// mostNamed is how many of those chosen a sentence names at most that tells of them one by one.
const mostNamed = 3

// doubtTold doubts places where a sentence that names one or a few of them tells a status, class, grade
// or earlier year that they do not have.
func (w *work) doubtTold(g *group, prose []paragraph) {
	rows := w.citiesOf(g)
	if len(rows) == 0 {
		return
	}
	heads := w.heads()
	for i := range heads {
		heads[i].told = containsAny(heads[i].s, toldMarked)
	}
	prose = append(heads, prose...)
	for i := range prose {
		p := &prose[i]
		if len(p.s) > longestTold || !p.told {
			continue
		}
		near, others := mayName(p, rows), g.status == schema.New && p.holds(othersTold)
		if len(near) == 0 && !others {
			continue
		}
		for s := range strings.SplitSeq(p.s, "다. ") {
			if !containsAny(s, toldMarked) {
				continue
			}
			if others && strings.Contains(s, othersTold[0]) && !w.otherHeld(g) {
				if m := toldAgain.FindString(s); m != "" {
					w.doubtAll(g, statusUnsure, m)
				}
			}
			named := namedIn(s, near)
			if len(named) == 0 || len(named) > mostNamed || len(named) == len(rows) && len(rows) > 1 {
				continue
			}
			for _, c := range named {
				w.doubtByTold(g, c, rows, s)
			}
		}
	}
}

// longestTold bounds the bytes of a paragraph that tells of single ones.
const longestTold = 3000

// doubtByTold doubts a place by one sentence that names it.
func (w *work) doubtByTold(g *group, c *schema.City, rows []*schema.City, s string) {
	if g.status == schema.New {
		if m := toldAgain.FindString(s); m != "" && !newPrinted.MatchString(s) && !w.namesHeld(g, s) {
			w.because(c.RecordID, statusUnsure, "%s", m)
		}
		if m := chosenThen.FindString(s); m != "" && w.yearTold(s, g.year) != "" {
			w.because(c.RecordID, statusUnsure, "%s", m)
		}
	}
	if c.ClassRaw == nil {
		w.doubtClassTold(c, rows, s)
	}
	if c.Grade == nil {
		if m := gradeIn(s); m != "" {
			w.because(c.RecordID, gradeUnread, "%s", m)
		}
	}
	if c.BaseYear == nil && g.status.OfEarlier() {
		if m := w.yearTold(s, g.year); m != "" {
			w.because(c.RecordID, baseUnread, "%s", m)
		} else if m := certifiedOnce.FindString(s); m != "" {
			w.because(c.RecordID, baseUnread, "%s", m)
		}
	}
}

// doubtClassTold doubts a place without a class by a sentence that tells one, and all places where it goes on to the others.
func (w *work) doubtClassTold(c *schema.City, rows []*schema.City, s string) {
	if m := toldClass.FindString(s); m != "" && (c.Grade == nil || !strings.Contains(m, "등급") && !strings.Contains(m, *c.Grade)) {
		if strings.Contains(s, "나머지") {
			for _, o := range rows {
				w.because(o.RecordID, classUnread, "%s", m)
			}
		}
		w.because(c.RecordID, classUnread, "%s", m)
	}
}

// namesHeld says that a sentence names a place of another decision of the programme, of another status.
func (w *work) namesHeld(g *group, s string) bool {
	for _, o := range w.groups {
		if o != g && o.scheme == g.scheme && o.status != g.status && len(namedIn(s, w.citiesOf(o))) > 0 {
			return true
		}
	}
	return false
}

// othersTold are words for all others.
var othersTold = []string{"나머지"}

// mayName are the places of which namedIn may find some in a sentence of a paragraph.
func mayName(p *paragraph, rows []*schema.City) (out []*schema.City) {
	if p.held == nil {
		return rows
	}
	for _, c := range rows {
		if p.held.Holds(strings.TrimRight(ownName(c), "시군구")) {
			out = append(out, c)
		}
	}
	return out
}

// ownName is the name of a place without those that it lies in, or as it was printed.
func ownName(c *schema.City) string {
	if c.Sigungu != nil {
		return *c.Sigungu
	}
	return c.CityRaw
}

// namedIn gives the places that a sentence names, each by its own name with its ending or with its 시·도.
func namedIn(s string, rows []*schema.City) (out []*schema.City) {
	for _, c := range rows {
		name := ownName(c)
		stem := strings.TrimRight(name, "시군구")
		if hangul.Contains(s, stem) && (hangul.Contains(s, name) || len(stem) > len("가") && containsName(s, stem)) {
			out = append(out, c)
		}
	}
	return out
}

// containsName says that a sentence has a name where a word begins, with nothing but a particle behind it.
func containsName(s, name string) bool {
	for at := 0; ; {
		k := hangul.Index(s[at:], name)
		if k < 0 {
			return false
		}
		from := at + k
		at = from + len(name)
		if (from == 0 || strings.ContainsAny(s[from-1:from], " ,(·'")) && endsParent.MatchString(s[at:]) {
			return true
		}
	}
}
