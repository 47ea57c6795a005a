package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// gradeAll finds a grade said of all that were certified: 등급은 모두 3등급.
var gradeAll = hangul.MustCompile(`등급은\s?(?:모두|전부|전원|일괄)?\s?([0-9A-Z가-힣]{1,3}\s?등급)|(?:모두|전부|전원)\s([0-9A-Z]\s?등급)`)

// gradeOfAll gives every holder without a grade the one that a sentence says
// all have.
func (ctx *context) gradeOfAll(f *Facts) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.held().Holds("등급") {
			continue
		}
		for _, s := range p.sentences() {
			m := gradeAll.FindStringSubmatchIndex(p.S[s[0]:s[1]])
			if m == nil {
				continue
			}
			g := 2
			if m[2] < 0 {
				g = 4
			}
			scheme, _ := ctx.inForce(p.index)
			f.grade(scheme.ID, p.text(s[0]+m[g], s[0]+m[g+1]))
			return
		}
	}
}

func (f *Facts) grade(scheme string, words doc.Text) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			if h := &d.Holders[k]; d.Scheme.ID == scheme && h.Grade.S == "" && h.Kind == CityHolder {
				h.Grade = words
			}
		}
	}
}

// gradesBefore are grades right before the name of a programme, of those who are what it names.
var gradesBefore = []string{"최우수", "우수", "장려"}

// gradeByName gives the names of a decision the grade that stands before the programme they were made, right before or behind them, where
// the release has the best among them: 가나시를 최우수 다라도시로, 마바시를 우수 다라도시로; 우수 다라도시에는 가나시가.
func (c *clause) gradeByName(g governed, all []Holder) {
	if len(all) == 0 || !strings.Contains(c.s, "우수") && !strings.Contains(c.s, "장려") || !c.ctx.runsInText("최우수") {
		return
	}
	for k := range c.mentions {
		m := &c.mentions[k]
		from := len(strings.TrimRight(c.s[:m.from], " '\""))
		word := c.s[afterLast(c.s[:from], " ,·'\""):from]
		if !slices.Contains(gradesBefore, word) || !c.namedAside(m, from-len(word), g) || !c.ctx.runsInText("최우수"+hangul.NoSpace(c.s[m.from:m.to])) {
			continue
		}
		for i := range all {
			if all[i].Kind == CityHolder && all[i].Grade.Empty() {
				all[i].Grade = c.text(from-len(word), from)
			}
		}
		return
	}
}

// gradeGot gives the names of a decision the grade that its verb tells they got: 가나시 등 3곳이 최고 등급인 ‘가’ 등급을 받았다.
func (c *clause) gradeGot(g governed, all []Holder) {
	if g.by == nil || g.by.noun != "시상" || g.by.to > len(c.s) {
		return
	}
	words := c.s[g.by.from:g.by.to]
	to := strings.LastIndex(words, "등급을")
	if to < 0 {
		return
	}
	from := 0
	if _, told, ok := strings.Cut(words[:to], "등급인 "); ok {
		from = to - len(told)
	}
	for i := range all {
		if h := &all[i]; h.Kind == CityHolder && h.Grade.Empty() {
			h.Grade = c.text(g.by.from+from, g.by.from+to+len("등급"))
		}
	}
}

// namedAside says that nothing stands between the names of a unit and a programme whose words begin at byte from but particles.
func (c *clause) namedAside(m *mention, from int, g governed) bool {
	if from >= g.to {
		return len(strings.Trim(c.s[g.to:from], " 을를이가은는'\"")) == 0
	}
	gap := ""
	if m.to <= g.from {
		gap = strings.TrimLeft(c.s[m.to:g.from], "'\"")
	}
	return gap == "에 " || isTopicGap(gap)
}

// spreadGrade gives a grade printed behind a name to those joined to it by dots that have none: 가나·다라(우수).
func (r *run) spreadGrade() {
	for i := len(r.entries) - 2; i >= 0; i-- {
		if e, next := &r.entries[i], &r.entries[i+1]; e.tight && e.grade[1] == 0 && next.grade[1] > 0 {
			e.grade = next.grade
		}
	}
}
