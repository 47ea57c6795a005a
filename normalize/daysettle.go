package normalize

import (
	"injeung/extract/release"
	"injeung/normalize/date"
	"injeung/schema"
)

func (w *work) dayOfEmbargo(r *schema.Release, v release.Value) {
	for _, d := range date.FindDates(v.Words.S, date.Date{}) {
		if on, ok := dayOf(d.Date); ok {
			r.ReleasedOn = &on
			w.cite(w.id, "released_on", v.Words.Slice(d.From, d.To), "header.embargo-day")
			return
		}
	}
}

// nearPosted is how many days before a repost or the day in a file name the
// release may have been; a day further away is of something else.
const nearPosted = 7

// dayStated reads the day of a decision told elsewhere (국토교통부는 2025년 11월
// 24일 … 인증했다), where the page or the file name dates it to the same days.
func (w *work) dayStated(r *schema.Release) {
	posted, ok := w.postedOrFiled()
	if !ok {
		return
	}
	for i := range w.facts.Decisions {
		words := w.facts.Decisions[i].Words
		for _, d := range date.FindDates(words.S, date.Date{}) {
			on, full := dayOf(d.Date)
			if full && !d.YearFromContext && on <= posted && posted-on <= nearPosted {
				r.ReleasedOn = &on
				w.cite(w.id, "released_on", words.Slice(d.From, d.To), "header.stated-day")
				return
			}
		}
	}
}

func (w *work) postedOrFiled() (schema.Date, bool) {
	h := &w.facts.Header
	for _, d := range date.FindDates(h.Posted.Words.S, date.Date{}) {
		if on, ok := dayOf(d.Date); ok {
			return on, true
		}
	}
	d, ok := date.FileDate(h.FileName.Words.S, date.Date{})
	on, full := dayOf(d.Date)
	return on, ok && full
}

func (w *work) dayPosted(r *schema.Release, v release.Value) {
	for _, d := range date.FindDates(v.Words.S, date.Date{}) {
		if on, ok := dayOf(d.Date); ok {
			r.ReleasedOn = &on
			w.cite(w.id, "released_on", v.Words.Slice(d.From, d.To), rule(v.Rule, "header.posted"))
			return
		}
	}
}

// dayOfFile reads 251125(조간) in a file name: the day of the paper, and the
// day of the release where nothing else says it.
func (w *work) dayOfFile(r *schema.Release, v release.Value) {
	if !v.Said() {
		return
	}
	ref := date.Date{}
	if r.ReleasedOn != nil {
		ref = dateOf(*r.ReleasedOn)
	}
	d, ok := date.FileDate(v.Words.S, ref)
	on, full := dayOf(d.Date)
	if !ok || !full || d.YearFromContext && ref.IsZero() {
		return
	}
	words := printedOnly(v.Words.Slice(d.From, d.To))
	if r.ReleasedOn == nil {
		r.ReleasedOn = &on
		w.citeOr(w.id, "released_on", words, "header.file-name", "source_name", "header.file-name")
	}
	if d.Edition == "" || r.EmbargoPrintOn != nil || r.Edition != nil {
		return
	}
	e := schema.Morning
	if d.Edition == "석간" {
		e = schema.Evening
	}
	r.Edition, r.EmbargoPrintOn = &e, &on
	w.citeOr(w.id, "edition", words, "header.file-name", "source_name", "header.file-name")
	w.citeOr(w.id, "embargo_print_on", words, "header.file-name", "source_name", "header.file-name")
}
