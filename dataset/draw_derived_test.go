package dataset

import (
	"pgregory.net/rapid"

	"injeung/schema"
)

// everyDoc describes every table that is written.
func everyDoc() []schema.TableDoc { return append(schema.Tables(), schema.Derived()...) }

// drawDerived makes rows of the tables that follow from the records; what they
// name is there, all else is random.
func drawDerived(t *rapid.T, ds *schema.Dataset) {
	var cities, criteria []string
	for i := range ds.Cities {
		cities = append(cities, ds.Cities[i].RecordID)
	}
	for i := range ds.Criteria {
		criteria = append(criteria, ds.Criteria[i].RecordID)
	}
	for i := range rapid.IntRange(0, 12).Draw(t, "steps") {
		var e schema.CityEvent
		fill(t, "city_timeline", &e)
		e.TimelineID, e.Seq = rapid.SampledFrom([]string{"나루/가", "나루/나"}).Draw(t, "line"), int32(i+1)
		e.RecordID, e.ReleaseID, e.Basis = nil, nil, someOf(t, cities)
		ds.CityTimeline = append(ds.CityTimeline, e)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "service steps") {
		var e schema.ServiceEvent
		fill(t, "service_timeline", &e)
		e.Seq, e.RecordID, e.ReleaseID, e.Basis = int32(i+1), nil, nil, someOf(t, cities)
		ds.ServiceTimeline = append(ds.ServiceTimeline, e)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "years") {
		var y schema.SchemeYear
		fill(t, "scheme_years", &y)
		y.Scheme, y.Year, y.CriteriaIDs = rapid.SampledFrom([]string{"가", "나"}).Draw(t, "scheme"), int32(2020+i), someOf(t, criteria)
		ds.SchemeYears = append(ds.SchemeYears, y)
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "places") {
		var p schema.Place
		fill(t, "places", &p)
		p.ValidFromOn = schema.Date(i)
		ds.Places = append(ds.Places, p)
	}
}

// someOf gives NULL, an empty list or some of the names.
func someOf(t *rapid.T, names []string) []string {
	if rapid.Bool().Draw(t, "null") {
		return nil
	}
	return append([]string{}, names[:rapid.IntRange(0, len(names)).Draw(t, "some")]...)
}
