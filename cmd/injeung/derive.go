package main

import (
	"injeung/normalize/place"
	"injeung/normalize/timeline"
	"injeung/schema"
)

// derive fills the tables that follow from the records of a portion, which are
// all that some schemes have. Whoever publishes rows calls it last, after every
// correction.
func derive(rows *schema.Dataset) {
	rows.CityTimeline = timeline.Cities(rows)
	rows.ServiceTimeline = timeline.Services(rows)
	rows.SchemeYears = timeline.SchemeYears(rows)
}

// gazetteer gives the table of places that names are resolved with.
func gazetteer() []schema.Place {
	t := place.Load()
	var out []schema.Place
	for _, p := range t.All() {
		row := schema.Place{
			RegionCode: p.Code, ValidFromOn: schema.Date(p.From), ValidUntilOn: openDay(p.To), Level: schema.PlaceLevel(p.Level),
			Sido: p.Sido, FullName: p.Full(), Current: p.To == 0,
			CodesNow: []string{}, NamesNow: []string{}, CodesBefore: []string{}, Aliases: []schema.PlaceName{},
		}
		if p.Sigungu != "" {
			row.Sigungu = &p.Sigungu
		}
		for _, now := range t.Current(p) {
			row.CodesNow, row.NamesNow = append(row.CodesNow, now.Code), append(row.NamesNow, now.Full())
		}
		for _, was := range t.Before(p) {
			row.CodesBefore = append(row.CodesBefore, was.Code)
		}
		for _, s := range t.Spellings(p) {
			row.Aliases = append(row.Aliases, schema.PlaceName{Name: s.Word, Former: s.Former, FromOn: openDay(s.From), UntilOn: openDay(s.To)})
		}
		out = append(out, row)
	}
	return out
}

// openDay is a day, or NULL for the open end of a span.
func openDay(d place.Day) *schema.Date {
	if d == 0 {
		return nil
	}
	day := schema.Date(d)
	return &day
}
