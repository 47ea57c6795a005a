package normalize

import (
	"strconv"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// plans makes one row for every planned service, in printed order.
func (w *work) plans() {
	n := map[string]int{}
	for i := range w.facts.Plans {
		w.plan(&w.facts.Plans[i], n)
	}
}

func (w *work) plan(p *release.Plan, n map[string]int) {
	if w.year == 0 {
		w.report(noYear, schema.Reject, p.Service, "", "the document of this planned service has no date, so its year is not known")
		return
	}
	sp, ok := w.placeOfPlan(p)
	if !ok {
		return
	}
	k := sp.code + "/" + strconv.Itoa(int(w.year))
	n[k]++
	id := k + "/" + strconv.Itoa(n[k])
	row := schema.Plan{
		RecordID: id, ReleaseID: w.id, Year: w.year, RegionCode: sp.code, CityName: sp.name(), Flags: []string{},
	}
	by := rule(p.Rule, "table.plan")
	w.derive(id, "year", "released_on", "year.release")
	w.cite(id, "region_code", p.City.Words, sp.rule)
	w.derive(id, "city_name", "region_code", "place.name")
	row.SchemeName = w.words(id, "scheme_name", p.Name, "plan.name")
	row.Strategy = w.text(id, "strategy", p.Strategy, by)
	row.Domain = w.text(id, "domain", p.Domain, by)
	row.ServiceName = value(w.text(id, "service_name", p.Service, by))
	row.LaunchRaw = w.text(id, "launch_raw", p.Launch, by)
	row.Operator = w.text(id, "operator", p.Operator, by)
	if y := w.yearOf(p.Launch); y > 0 {
		row.LaunchYear = &y
		w.cite(id, "launch_year", p.Launch, "plan.launch-year")
	}
	if row.ServiceName == "" {
		w.report(subjectUnnamed, schema.Reject, doc.Join(" ", p.Strategy, p.Domain, p.Launch, p.Operator), "", "a row of planned services without a service name")
		n[k]--
		return
	}
	w.because(id, fromPlan, "%s", hangul.Squeeze(p.Rule))
	w.out.Plans = append(w.out.Plans, row)
}
