package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// outcomes reads such a sentence where the numbers of those chosen make up one that the release declares, or each is of a status.
func (r *listReader) outcomes(p *passage, from, to int, before []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if !countSigns.among(r.ctx.sentenceOf(p, from, to)) || len(s) > 400 || len(r.ctx.numbersIn(s)) < 4 || containsAny(s, []string{"예정", "계획", "내년"}) || r.ctx.ofOtherTime(s) || earlierStage.MatchString(s) {
		return nil, false
	}
	groups := outcomesIn(s)
	base, ok := r.countedFor(p, before)
	if len(groups) < 2 || !ok {
		return nil, false
	}
	sum, byStatus := 0, true
	for _, g := range groups {
		n, _, _ := hangul.Number(s[g.chosen[0]:g.chosen[1]])
		sum += n
		_, _, _, named := cellStatus(s[g.name[0]:g.name[1]])
		byStatus = byStatus && named
	}
	switch {
	case byStatus:
		return r.outcomesOfStatuses(p, from, to, base, groups), true
	case r.ctx.declaredFirst()[sum]:
		return r.outcomesOfClasses(p, from, to, base, groups, before), true
	}
	return nil, false
}

// outcomesOfClasses is one decision with the number of each class, and those who asked for all of them.
func (r *listReader) outcomesOfClasses(p *passage, from, to int, d Decision, groups []outcomeGroup, before []Decision) []Decision {
	d.Status, d.StatusBy = r.outcomeStatus(p, from, to, before)
	var asked []doc.Text
	for _, g := range groups {
		d.Counts = append(d.Counts, r.outcomeCounted(p, from, g, p.text(from+g.name[0], from+g.name[1])))
		if g.asked[1] > 0 {
			asked = append(asked, p.text(from+g.asked[0], from+g.asked[1]))
		}
	}
	if len(asked) == len(groups) {
		d.Applicants = Value{doc.Join(" ", asked...), "sentence.applicants-summed"}
	}
	d.Where, d.Block, d.Rule, d.Words = InBody, p.index, "sentence.class-counts", p.text(from, to)
	return []Decision{d}
}

// earlierStage finds a stage of judging that was passed before the last.
var earlierStage = hangul.MustCompile(`(?:[1-9]차|[1-9]단계|서류|서면|예비|현장|발표|면접)\s?(?:심사|평가|심의|관문|전형|단계)?[을를에]?(?:서)?\s?(?:통과|합격)`)

// outcomeStatus is the status that the verb of such a sentence tells, with its words (예비로 선정됐다, 재지정됐다); where it tells none,
// that of what was told before.
func (r *listReader) outcomeStatus(p *passage, from, to int, before []Decision) (schema.Status, Value) {
	s := p.S[from:to]
	if all := predicatesIn(s, false); len(all) > 0 {
		q := all[len(all)-1]
		if m := candidateBefore.FindStringIndex(s[:q.from]); m != nil {
			return schema.Candidate, p.value(from+m[0], from+q.to, "sentence.status")
		}
		if q.status != "" {
			return q.status, p.value(from+q.from, from+q.to, "sentence.status")
		}
	}
	if d, told := r.lastTold(before); told && d.Status != "" {
		return d.Status, d.StatusBy
	}
	return schema.New, Value{}
}

// candidateBefore ends before a verb that makes a candidate.
var candidateBefore = hangul.MustCompile(`(?:예비|후보)(?:\s?[가-힣]{1,6})?(?:으로|로)?\s(?:최종\s|각각\s|모두\s)?$`)

// outcomesOfStatuses is a decision for each status.
func (r *listReader) outcomesOfStatuses(p *passage, from, to int, base Decision, groups []outcomeGroup) (out []Decision) {
	for _, g := range groups {
		d, name := base, p.text(from+g.name[0], from+g.name[1])
		st, a, b, _ := cellStatus(name.S)
		d.Status, d.StatusBy = st, p.value(from+g.name[0]+a, from+g.name[0]+b, "sentence.status")
		d.Counts = []Count{r.outcomeCounted(p, from, g, doc.Text{})}
		if g.asked[1] > 0 {
			d.Applicants = p.value(from+g.asked[0], from+g.asked[1], "sentence.applicants")
		}
		d.Where, d.Block, d.Rule, d.Words = InBody, p.index, "sentence.status-counts", p.text(from, to)
		out = append(out, d)
	}
	return out
}

func (r *listReader) outcomeCounted(p *passage, from int, g outcomeGroup, class doc.Text) Count {
	n, _, _ := hangul.Number(p.S[from+g.chosen[0] : from+g.chosen[1]])
	return Count{Value: p.value(from+g.chosen[0], from+g.chosen[1], "sentence.class-count"), N: n, Class: class}
}
