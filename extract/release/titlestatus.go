package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// statusOfTitle gives a number of the title that tells no status the one that the text has
// for just as many names, where nobody is named without one: 4곳 선정 over a text that
// names four 후보지; but not where the text itself tells that number without a status.
func statusOfTitle(all []Decision) {
	for i := range all {
		d := &all[i]
		if d.Where < InSubtitle || len(d.Holders) > 0 || d.Status != schema.New || d.StatusBy.Said() || declared(d) < 2 {
			continue
		}
		var of *Decision
		for k := range all {
			o := &all[k]
			if o.Scheme.ID == d.Scheme.ID && o.Where == InBody && o.countsOnly() && o.Status == schema.New && !o.StatusBy.Said() && declared(o) == declared(d) {
				of = nil
				break
			}
			if o.Scheme.ID != d.Scheme.ID || len(o.Holders) == 0 {
				continue
			}
			if o.Status == d.Status || of != nil && of.Status != o.Status {
				of = nil
				break
			}
			of = o
		}
		if of != nil && len(heldBy(all, deed{of.Scheme.ID, of.Status})) == declared(d) {
			d.Status, d.StatusBy = of.Status, of.StatusBy
		}
	}
}

// titleCandidates makes candidates (후보, 예비) of what a title calls so right behind
// the programme, in statements that name no status.
func (c *clause) titleCandidates(f *Facts) {
	if len(c.mentions) == 0 || len(c.statuses) != 1 || c.statuses[0].status != schema.Candidate {
		return
	}
	m, s := c.mentions[0], c.statuses[0]
	if s.from < m.to || strings.Trim(c.s[m.to:s.from], " '\"」』") != "" {
		return
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == m.ID && d.Status == schema.New && !d.StatusBy.Said() {
			d.Status, d.StatusBy = schema.Candidate, c.value(s.from, s.to, "title.status")
		}
	}
}

// renewedInTitle finds, right behind a programme, that those who hold it were chosen once more, and nothing else that a title
// tells of that: 재지정 결과, 갱신 6곳, 재인증 심사 결과; but not 재지정 심사, 재인증 앞둔.
var renewedInTitle = hangul.MustCompile(`^['"」』]?\s(?:재지정|재인증|재선정|갱신|지정\s연장|인증\s연장)(?:\s?(?:심사|심의|평가|도시|지역|지자체|지방정부))?(?:\s(?:결과|명단|확정|현황|[0-9]{1,3}(?:곳|개소|개\s?[가-힣·]{1,5}))(?:\s(?:발표|확정|공개|공고|결과|선정|명단))*)?\s?$`)

// titleRenewed gives the status of those chosen once more to statements that name none, where the title tells it of the
// programme and nothing in the release another one.
func (c *clause) titleRenewed(f *Facts) {
	if len(c.mentions) == 0 || len(c.statuses) != 1 || c.statuses[0].status != schema.Renewed {
		return
	}
	m, s := c.mentions[0], c.statuses[0]
	if s.from < m.to || !renewedInTitle.MatchString(c.s[m.to:]) {
		return
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == m.ID && d.Status != schema.Renewed && (d.Status != schema.New || d.StatusBy.Said()) {
			return
		}
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Scheme.ID == m.ID && d.Status == schema.New {
			d.Status, d.StatusBy = schema.Renewed, c.value(s.from, s.to, "title.status")
		}
	}
}
