package timeline

import "injeung/schema"

// Cities gives the history of every place in every scheme: each row of
// ds.Cities once, in order of time, and the lapses that follow from the rounds
// of renewals. A place is followed by its current code.
func Cities(ds *schema.Dataset) []schema.CityEvent {
	days := daysOf(ds)
	all := make([]decision, len(ds.Cities))
	for i := range ds.Cities {
		c := &ds.Cities[i]
		all[i] = decision{row: i, scheme: c.Scheme, holder: placeCode(c), place: c.RegionCode, name: c.CityName, year: c.Year, day: days[c.ReleaseID],
			status: c.Status, base: c.BaseYear, batch: c.Batch, id: c.RecordID}
	}
	var out []schema.CityEvent
	for _, line := range lines(all, learn(ds, all)) {
		for i := range line {
			out = append(out, cityEvent(&ds.Cities[line[i].row], &line[i], int32(i+1)))
		}
	}
	return out
}

// placeCode is the code that joins the records of a place.
func placeCode(c *schema.City) string {
	if c.RegionCodeCurrent != nil {
		return *c.RegionCodeCurrent
	}
	return c.RegionCode
}

func cityEvent(c *schema.City, s *step, seq int32) schema.CityEvent {
	e := schema.CityEvent{
		TimelineID: c.Scheme + "/" + placeCode(c), Seq: seq, Scheme: c.Scheme, SchemeName: c.SchemeName, PlaceCode: placeCode(c),
		RegionCode: c.RegionCode, Sido: c.Sido, Sigungu: c.Sigungu, CityName: c.CityName, SizeClass: c.SizeClass,
		Event: schema.Lapse, Inferred: true, EventYear: s.year, Rule: s.rule, Basis: s.basis,
	}
	if s.lapse {
		return e
	}
	e.Event, e.Inferred, e.Grade = schema.Decision, false, c.Grade
	e.DecidedOn, e.Status, e.RecordID, e.ReleaseID = s.day, &c.Status, &c.RecordID, &c.ReleaseID
	e.BaseYear, e.Batch = c.BaseYear, c.Batch
	e.ReviewPeriodYears, e.ReviewDueYear, e.ValidFromYear, e.ValidUntilYear, e.GapYears = s.period, s.due, s.from, s.until, s.gap
	return e
}

// Services gives the history of every service in every scheme, followed by its
// lineage: each row of ds.Services once, and lapses as for Cities.
func Services(ds *schema.Dataset) []schema.ServiceEvent {
	days := daysOf(ds)
	all := make([]decision, len(ds.Services))
	for i := range ds.Services {
		r := &ds.Services[i]
		all[i] = decision{row: i, scheme: r.Scheme, holder: r.LineageID, year: r.Year, day: days[r.ReleaseID],
			status: r.Status, base: r.BaseYear, batch: r.Batch, id: r.RecordID}
	}
	var out []schema.ServiceEvent
	for _, line := range lines(all, learn(ds, all)) {
		for i := range line {
			out = append(out, serviceEvent(&ds.Services[line[i].row], &line[i], int32(i+1)))
		}
	}
	return out
}

func serviceEvent(r *schema.Service, s *step, seq int32) schema.ServiceEvent {
	e := schema.ServiceEvent{
		TimelineID: r.Scheme + "/" + r.LineageID, Seq: seq, Scheme: r.Scheme, SchemeName: r.SchemeName, LineageID: r.LineageID,
		ServiceID: r.ServiceID, ServiceName: r.ServiceName, Providers: providerNames(r), PartnerRegionCode: r.PartnerRegionCode, PartnerName: r.PartnerName,
		Event: schema.Lapse, Inferred: true, EventYear: s.year, Rule: s.rule, Basis: s.basis,
	}
	if s.lapse {
		return e
	}
	e.Event, e.Inferred = schema.Decision, false
	e.DecidedOn, e.Status, e.RecordID, e.ReleaseID = s.day, &r.Status, &r.RecordID, &r.ReleaseID
	e.BaseYear, e.Batch = r.BaseYear, r.Batch
	e.ReviewPeriodYears, e.ReviewDueYear, e.ValidFromYear, e.ValidUntilYear, e.GapYears = s.period, s.due, s.from, s.until, s.gap
	return e
}

// providerNames keeps NULL and an empty list apart.
func providerNames(r *schema.Service) []string {
	if r.Providers == nil {
		return nil
	}
	names := make([]string, len(r.Providers))
	for i, p := range r.Providers {
		names[i] = p.Name
	}
	return names
}
