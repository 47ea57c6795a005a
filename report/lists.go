package report

import (
	"injeung/schema"
)

// serviceLine is the history of one service.
type serviceLine struct {
	Scheme    string   `json:"scheme"`
	Name      string   `json:"name"`
	Providers []string `json:"providers"`
	Partner   *string  `json:"partner"`
	Events    []event  `json:"events"`
	Names     []string `json:"names"` // of the events, where the service was called otherwise
	Bases     []basis  `json:"bases"` // what lapses rest on
}

func (b *book) services() []serviceLine {
	out := []serviceLine{}
	last := ""
	for i := range b.rows.ServiceTimeline {
		s := &b.rows.ServiceTimeline[i]
		if i == 0 || s.TimelineID != last {
			out = append(out, serviceLine{Scheme: s.SchemeName, Events: []event{}, Names: []string{}, Bases: []basis{}})
			last = s.TimelineID
		}
		l := &out[len(out)-1]
		l.Name, l.Providers = s.ServiceName, append([]string{}, s.Providers...)
		if s.PartnerName != nil {
			l.Partner = s.PartnerName
		}
		if s.Event == schema.Lapse {
			l.Bases = append(l.Bases, b.basis(len(l.Events), s.Rule, s.Basis))
		}
		l.Events, l.Names = append(l.Events, b.serviceEvent(s)), append(l.Names, s.ServiceName)
	}
	return out
}

func (b *book) serviceEvent(s *schema.ServiceEvent) event {
	ref, confidence, trouble := b.refOf(s.RecordID), 100, 0
	if ref != nowhere {
		if r, ok := b.records[ref[0]][ref[1]].row.(*schema.Service); ok {
			confidence = int(r.Confidence*100 + 0.5)
			if b.troubled[r.RecordID] {
				trouble = 1
			}
		}
	}
	return event{int(s.EventYear), statusNumber(s.Status, s.Event), ref[0], ref[1], -1, confidence, trouble, int(deref(s.ValidFromYear)), int(deref(s.ValidUntilYear))}
}

// schemeYear is a year of a scheme with where its criteria and rounds stand.
type schemeYear struct {
	*schema.SchemeYear
	CriteriaAt []reference `json:"criteria_at"`
	RoundsAt   []reference `json:"rounds_at"`
}

func (b *book) schemeYears() []schemeYear {
	out := []schemeYear{}
	for i := range b.rows.SchemeYears {
		y := schemeYear{SchemeYear: &b.rows.SchemeYears[i], CriteriaAt: []reference{}, RoundsAt: []reference{}}
		for _, id := range y.CriteriaIDs {
			y.CriteriaAt = append(y.CriteriaAt, b.refOf(&id))
		}
		for _, r := range y.Rounds {
			y.RoundsAt = append(y.RoundsAt, b.refOf(&r.RecordID))
		}
		out = append(out, y)
	}
	return out
}

// listedRelease is a line of the list of releases.
type listedRelease struct {
	Title   *string      `json:"title"`
	Agency  *string      `json:"agency"`
	On      *schema.Date `json:"on"`
	Kind    schema.Kind  `json:"kind"`
	Origin  string       `json:"origin"`
	Name    string       `json:"name"` // of the source
	Records int          `json:"records"`
	Issues  int          `json:"issues"`
}

func (b *book) releaseList() []listedRelease {
	out := []listedRelease{}
	for i := range b.rows.Releases {
		r := &b.rows.Releases[i]
		out = append(out, listedRelease{r.Title, r.Agency, r.ReleasedOn, r.Kind, string(r.Origin), r.SourceName, len(b.records[i]) + len(b.guests[i]), len(b.issues[i])})
	}
	return out
}

// listedIssue is a line of the list of issues.
type listedIssue struct {
	Release  int             `json:"release"` // -1 for a file that is no document
	Name     string          `json:"name"`
	Code     string          `json:"code"`
	Severity schema.Severity `json:"severity"`
	Detail   string          `json:"detail"`
	Raw      *string         `json:"raw"`
	At       reference       `json:"at"`
	Number   int             `json:"number"` // among the issues of its release
}

func (b *book) issueList() []listedIssue {
	out := []listedIssue{}
	numbers := map[int]int{}
	for i := range b.rows.Issues {
		s := &b.rows.Issues[i]
		at, ok := b.at(s.ReleaseID)
		if !ok {
			at = -1
		}
		out = append(out, listedIssue{at, s.SourceName, s.Code, s.Severity, s.Detail, s.Raw, b.refOf(s.RecordID), numbers[at]})
		numbers[at]++
	}
	return out
}
