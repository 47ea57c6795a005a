package release

import (
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
		if !strings.Contains(p.S, "등급") {
			continue
		}
		for _, s := range sentencesOf(p.S) {
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

// spreadGrade gives a grade printed behind a name to those joined to it by dots that have none: 가나·다라(우수).
func (r *run) spreadGrade() {
	for i := len(r.entries) - 2; i >= 0; i-- {
		if e, next := &r.entries[i], &r.entries[i+1]; e.tight && e.grade[1] == 0 && next.grade[1] > 0 {
			e.grade = next.grade
		}
	}
}
