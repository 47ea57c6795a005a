package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// workLooked finds behind a programme's name that the work of those who have it was looked at: (가나도시) 성과 평가에서는.
var workLooked = hangul.MustCompile(`^['"’”」]?\s?(?:조성\s?|운영\s?|추진\s?|사업\s?){0,2}(?:성과|실적|이행|운영)\s?(?:관리\s?)?(?:종합\s?)?(?:평가|점검|심사)(?:에서|\s결과)`)

// praisesWork says that a statement tells who did best where the work of those who have the programme was looked at.
func praisesWork(s, name string) bool {
	if name == "" || !praisedHolders.MatchString(s) {
		return false
	}
	k := strings.Index(s, name)
	return k >= 0 && workLooked.MatchString(s[k+len(name):])
}

// praisedAmong gives those whom a statement praises as some of those of the one before it the status that all of them got, and takes
// the number of the best, in the titles too, for none of all: 46곳이 재지정됐다. 이 중 가나시 등 2곳은 우수 다라도시로 선정됐다.
func praisedAmong(f *Facts) {
	got := map[string]bool{}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Where != InBody || d.Status != schema.New || d.StatusBy.Said() || !startsWithAny(strings.TrimLeft(d.Words.S, " "), amongThem) {
			continue
		}
		if _, best := bestOf(d.Words.S, d.Scheme.Name); !best {
			continue
		}
		if of := f.renewedBefore(i); of != nil {
			d.Status, d.StatusBy, d.Counts, got[d.Scheme.ID] = of.Status, of.StatusBy, nil, true
		}
	}
	for i := range f.Decisions {
		if d := &f.Decisions[i]; got[d.Scheme.ID] && d.Where >= InSubtitle && d.Status == schema.Renewed {
			if _, best := bestOf(d.Words.S+" ", d.Scheme.Name); best { // a title may end there
				d.Counts = nil
			}
		}
	}
}

// renewedBefore is the statement right before decision i that renewed at least as many of its programme.
func (f *Facts) renewedBefore(i int) *Decision {
	d := &f.Decisions[i]
	for j := i - 1; j >= 0 && f.Decisions[j].Block >= d.Block-1; j-- {
		if of := &f.Decisions[j]; of.Where == InBody && of.Scheme.ID == d.Scheme.ID && of.Status == schema.Renewed && declared(of) >= len(d.Holders) {
			return of
		}
	}
	return nil
}
