package normalize

import (
	"strconv"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// practices makes one row for every best practice, counted by subject in
// printed order.
func (w *work) practices() {
	n := map[string]int{}
	for i := range w.facts.Practices {
		w.practice(&w.facts.Practices[i], n)
	}
}

func (w *work) practice(p *release.Practice, n map[string]int) {
	k := key{scheme: schemeID(p.Scheme), year: w.yearOf(p.Year.Words)}
	yearWords := p.Year.Words
	if k.year == 0 {
		k.year, yearWords = w.year, doc.Text{}
	}
	if k.scheme == "" || k.year == 0 {
		w.report(noYear, schema.Reject, p.Subject, "", "the year or the programme of this best practice is not known")
		return
	}
	if hangul.Key(p.Subject.S) == "" {
		w.report(subjectUnnamed, schema.Reject, p.Title, "", "a best practice without a subject")
		return
	}
	row := schema.Practice{
		ReleaseID: w.id, Scheme: k.scheme, SchemeName: p.Scheme.Name, Year: k.year, SubjectKind: p.Kind,
		SubjectRaw: hangul.Squeeze(p.Subject.S), Flags: []string{},
	}
	subject, sp, placed := w.subject(p, &row)
	id := k.scheme + "/" + strconv.Itoa(int(k.year)) + "/" + subject
	n[id]++
	row.RecordID = id + "/" + strconv.Itoa(n[id])
	w.practiceCells(p, &row, yearWords)
	if placed {
		w.cite(row.RecordID, "region_code", p.Subject, sp.rule)
		w.derive(row.RecordID, "subject_name", "region_code", "place.name")
	} else if row.SubjectName != nil {
		w.cite(row.RecordID, "subject_name", p.Subject, "service.name")
	}
	w.because(row.RecordID, fromPractice, "%s", p.Rule)
	w.out.Practices = append(w.out.Practices, row)
}

// subject names what the practice is of: a place, or a service as it is called
// where it was certified.
func (w *work) subject(p *release.Practice, row *schema.Practice) (subject string, sp spot, placed bool) {
	if p.Kind == schema.CitySubject {
		if sp, placed = w.placeOfPractice(p); placed {
			row.RegionCode, row.SubjectName = &sp.code, some(sp.name())
			return sp.code, sp, true
		}
		return hangul.Key(p.Subject.S), sp, false
	}
	k := serviceKey(p.Subject.S)
	row.SubjectName = some(serviceName(p.Subject.S))
	for i := range w.out.Services {
		if w.out.Services[i].ServiceID == k {
			row.SubjectName = some(w.out.Services[i].ServiceName)
		}
	}
	return k, sp, false
}

func (w *work) practiceCells(p *release.Practice, row *schema.Practice, yearWords doc.Text) {
	id, by := row.RecordID, rule(p.Rule, "table.practice")
	w.citeOr(id, "scheme", p.Scheme.Words, rule(p.Scheme.Rule, "scheme.printed"), "scheme_name", "scheme.id")
	w.citeOr(id, "scheme_name", p.Scheme.Words, rule(p.Scheme.Rule, "scheme.printed"), "scheme", "scheme.name")
	w.citeOr(id, "year", yearWords, rule(p.Year.Rule, "year.printed"), "released_on", "year.release")
	w.cite(id, "subject_kind", p.Subject, by)
	w.cite(id, "subject_raw", p.Subject, by)
	row.GroupRaw = w.text(id, "group_raw", p.Group, by)
	if t := w.text(id, "title", p.Title, by); t != nil {
		row.Title = some(unwrap(*t))
	}
	row.Details = w.texts(id, "details", p.Details, by, "-–—·ㆍ•∙‧ ")
	row.Notes = w.texts(id, "notes", p.Notes, by, "")
	row.Captions = w.texts(id, "captions", p.Captions, by, "")
}

// texts cites a list of printed words; bullets are cut from their beginning.
func (w *work) texts(id, column string, list []doc.Text, by, bullets string) []string {
	out := []string{}
	for _, t := range list {
		s := strings.TrimLeft(hangul.Squeeze(t.S), bullets)
		if s == "" {
			continue
		}
		w.cite(id, column+"["+strconv.Itoa(len(out))+"]", t, by)
		out = append(out, s)
	}
	return out
}
