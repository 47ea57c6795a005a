package normalize

import (
	"fmt"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// days fills the days of the release from the words of 배포 and 보도시점.
func (w *work) days(r *schema.Release, h *release.Header) {
	w.embargo(r, h.Embargo)
	if !h.Released.Said() {
		return
	}
	ref := date.Date{}
	if r.EmbargoPrintOn != nil {
		ref = dateOf(*r.EmbargoPrintOn)
	}
	for _, d := range date.FindDates(h.Released.Words.S, ref) {
		if on, ok := dayOf(d.Date); ok {
			r.ReleasedOn = &on
			w.cite(w.id, "released_on", h.Released.Words.Slice(d.From, d.To), rule(h.Released.Rule, "header.released"))
			return
		}
	}
	w.report(badDate, schema.Reject, h.Released.Words, "", "these words should say the day of the release (배포) and name no day of the calendar")
}

// embargo reads 보도시점: a date with a time is when the web may tell, a date
// or weekday with 조간 or 석간 is the paper that may.
func (w *work) embargo(r *schema.Release, v release.Value) {
	if !v.Said() {
		return
	}
	s, by := v.Words.S, rule(v.Rule, "header.embargo")
	ref := w.dateOfRelease()
	dates := date.FindDates(s, ref)
	for _, d := range dates {
		on, ok := dayOf(d.Date)
		if !ok {
			continue
		}
		words := v.Words.Slice(d.From, d.To)
		if d.Edition != "" && r.EmbargoPrintOn == nil {
			r.EmbargoPrintOn = &on
			w.cite(w.id, "embargo_print_on", words, by)
		}
		if d.HasTime && r.EmbargoOnlineAt == nil {
			at := schema.NewTimestamp(d.Date.At(d.Hour, d.Min))
			r.EmbargoOnlineAt = &at
			w.cite(w.id, "embargo_online_at", words, by)
		}
	}
	w.edition(r, v.Words, dates, by)
}

// edition reads 조간 and 석간, and the day of the paper from a weekday (월요일
// 조간: the next Monday from the day printed before it on).
func (w *work) edition(r *schema.Release, words doc.Text, dates []date.DateAt, by string) {
	for _, e := range date.FindEditions(words.S) {
		if r.Edition == nil {
			v := schema.Morning
			if e.Edition == "석간" {
				v = schema.Evening
			}
			r.Edition = &v
			w.cite(w.id, "edition", words.Slice(e.From, e.To), by)
		}
		if r.EmbargoPrintOn != nil {
			return
		}
		base, ok := lastBefore(dates, e.From)
		if on, from := w.bareDay(words.S[:e.From], base.Date); from >= 0 {
			w.printOn(r, on, words.Slice(from, e.To), by)
			return
		}
		if !ok {
			continue
		}
		switch near := strings.TrimLeft(words.S[base.To:e.From], " \u00a0\n(,"); {
		case e.HasWeekday:
			w.printOn(r, paperOn(base, e), words.Slice(base.From, e.To), by+".weekday")
		case near == "" || !base.HasTime:
			w.printOn(r, base.Date, words.Slice(base.From, e.To), by)
		}
	}
}

// firstPapers is the hour by which the morning papers of a day are out.
const firstPapers = 9

// paperOn is the day of the paper of a weekday: the day printed before it, if that is such a day and its
// paper can still tell (12. 19.(금) 06:00 금요일 조간), else the next such day.
func paperOn(base date.DateAt, e date.EditionAt) date.Date {
	eve := base.Date.Add(-1)
	if e.Edition == "조간" && base.HasTime && base.Hour >= firstPapers {
		eve = base.Date
	}
	return eve.Next(e.Weekday)
}

// dayOnly finds month and day right before 조간 or 석간, without year and weekday: (3. 31.
// 조간).
var dayOnly = hangul.MustCompile(`(?:^|[^0-9.\s]|[^0-9.]\s)\s*((\d{1,2})\.\s?(\d{1,2})\.?\s?)$`)

// bareDay is that day in the year of base, or of the release; the next year's where it
// would be long over. from is -1 where none is printed.
func (w *work) bareDay(before string, base date.Date) (d date.Date, from int) {
	m := dayOnly.FindStringSubmatchIndex(before)
	if base.Y == 0 {
		base = w.dateOfRelease()
	}
	if m == nil || !base.Full() {
		return d, -1
	}
	d = date.Date{Y: base.Y}
	fmt.Sscan(before[m[4]:m[5]], &d.M)
	fmt.Sscan(before[m[6]:m[7]], &d.D)
	if d.M < base.M-6 {
		d.Y++
	}
	if !d.Full() {
		return d, -1
	}
	return d, m[2]
}

func (w *work) printOn(r *schema.Release, d date.Date, words doc.Text, by string) {
	if on, ok := dayOf(d); ok {
		r.EmbargoPrintOn = &on
		w.cite(w.id, "embargo_print_on", words, by)
	}
}

func lastBefore(dates []date.DateAt, i int) (d date.DateAt, ok bool) {
	for _, c := range dates {
		if c.To <= i && c.Date.Full() {
			d, ok = c, true
		}
	}
	return d, ok
}

// settleDay gives the day of the release that 배포 does not: the day of
// 보도시점; of a source that is not the original the day that its statement of
// the decision prints, then the day it was posted; and the day in the
// original's file name, in this order.
func (w *work) settleDay(r *schema.Release, h *release.Header) {
	if r.ReleasedOn == nil {
		w.dayOfEmbargo(r, h.Embargo)
	}
	if r.ReleasedOn == nil && r.Origin != schema.Original {
		w.dayStated(r)
	}
	if r.ReleasedOn == nil {
		w.dayPosted(r, h.Posted)
	}
	w.dayOfFile(r, h.FileName)
	if r.ReleasedOn == nil {
		w.report(noDate, schema.Note, h.Title.Words, "", "the release prints no date; years such as 올해 and the names of places cannot be checked against a day")
		return
	}
	w.on, w.year = r.ReleasedOn, int32(r.ReleasedOn.Year())
}

// dateOfRelease is the day that the words of 배포 say, for dates without year.
func (w *work) dateOfRelease() date.Date {
	for _, v := range []release.Value{w.facts.Header.Released, w.facts.Header.Posted} {
		for _, d := range date.FindDates(v.Words.S, date.Date{}) {
			if d.Date.Full() {
				return d.Date
			}
		}
	}
	return date.Date{}
}

func dayOf(d date.Date) (schema.Date, bool) {
	if !d.Full() {
		return 0, false
	}
	return schema.NewDate(d.Y, d.M, d.D)
}

func dateOf(d schema.Date) date.Date { return date.Date{Y: d.Year(), M: d.Month(), D: d.Day()} }
