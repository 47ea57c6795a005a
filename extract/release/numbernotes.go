package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// notesOnNumbers gives holders what a note says of their numbers in the table or list above it. A note that fits their numbers
// and not what it may tell of them is unread.
func (ctx *context) notesOnNumbers(f *Facts) {
	if !holdsNames(f) {
		return
	}
	for i := range ctx.passages {
		if p := &ctx.passages[i]; len(p.S) <= mostNote && strings.ContainsAny(p.S, "0123456789") {
			if n, ok := numberNoteIn(p.S); ok {
				ctx.noteOnNumbers(f, p.view, &n, ctx.rowsBefore(i))
			}
		}
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && t.Cols > 1 && len(t.Cells) > 2 {
			if c := &t.Cells[len(t.Cells)-1]; c.ColSpan == t.Cols {
				v := viewOf(c.Text())
				if n, ok := numberNoteIn(v.S); ok && len(v.S) <= mostNote {
					ctx.noteOnNumbers(f, v, &n, numberedRowsOf(t))
				}
			}
		}
	}
}

// noteOnNumbers gives the holders in those rows what a note says of their numbers.
func (ctx *context) noteOnNumbers(f *Facts, v view, n *numberNote, rows rowsByNumber) {
	of, all, ok := n.over(rows)
	if !ok {
		return
	}
	kind := ctx.noteKind(v, n)
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind == OtherHolder || h.Kind == CityHolder && kind == partnerCol {
				continue
			}
			part, ok := of[rows.numberOf(h)]
			switch {
			case !ok:
			case kind == baseYearCol && h.BaseYear.Empty() && f.Decisions[i].statusOf(h).OfEarlier():
				h.BaseYear = v.text(n.parts[part].words[0], n.parts[part].words[1])
			case !all || !h.takeNoted(kind, v.text(n.parts[part].words[0], n.parts[part].words[1])):
				h.Unread = v.raw
			}
		}
	}
}

// over gives each number its part, and says that they are all numbers of the rows, each once; ok is false where they are not
// of these rows.
func (n *numberNote) over(rows rowsByNumber) (of map[int]int, all, ok bool) {
	of = map[int]int{}
	rest := -1
	for k := range n.parts {
		if n.parts[k].rest {
			rest = k
		}
		for _, m := range n.parts[k].numbers {
			if _, twice := of[m]; twice || rows[m] == nil {
				return nil, false, false
			}
			of[m] = k
		}
	}
	if rest >= 0 {
		for m := range rows {
			if _, told := of[m]; !told {
				of[m] = rest
			}
		}
	}
	return of, len(of) == len(rows), len(of) > 1
}

// noteKind is what the words of a note are: of a field or class, a partner, a maker, a grade; noKind where they are nothing
// that a row has.
func (ctx *context) noteKind(v view, n *numberNote) colKind {
	kind := kindOfKey(hangul.Key(n.lead))
	if noteMakers[hangul.NoSpace(n.lead)] {
		kind = companyCol
	}
	companies, places, grades, plain, years := 0, 0, 0, 0, 0
	for _, p := range n.parts {
		s := v.S[p.words[0]:p.words[1]]
		if len(date.FindYears(s, ctx.day())) == 1 {
			years++
		}
		switch at, ok := ctx.gaz.placeAt(s, 0); {
		case ok && at.to == len(s):
			places++
		case isCompany(s):
			companies++
		case isGrade(s):
			grades++
		case utf8.RuneCountInString(s) <= sorterLetters && len(statusesIn(s)) == 0 && len(date.FindYears(s, ctx.day())) == 0 && !notChosen(s) && !strings.HasSuffix(s, "다"):
			plain++
		}
	}
	switch all := len(n.parts); {
	case kind == companyCol || kind == bodyCol || kind == operatorCol || companies > 0 && companies == all:
		return companyCol
	case places == all:
		return partnerCol
	case grades == all:
		return gradeCol
	case years == all:
		return baseYearCol
	case plain == all && (kind == noKind || kind == domainCol || kind == classCol || kind == dimensionCol):
		return classCol
	}
	return noKind
}

// noteMakers lead notes on who made or runs what is numbered.
var noteMakers = map[string]bool{"개발": true, "제작": true, "제조": true, "운영": true, "제공": true, "신청": true, "공급": true, "생산": true}

// takeNoted gives a holder what a note says of its number; false where it may not be said of one.
func (h *Holder) takeNoted(kind colKind, words doc.Text) bool {
	service := h.Kind == ServiceHolder
	switch {
	case kind == classCol && service && h.Domain.Empty():
		h.Domain = words
	case kind == classCol && !service && h.Class.Empty():
		h.Class = words
	case kind == gradeCol && h.Grade.Empty() && !service:
		h.Grade = words
	case kind == partnerCol && service && h.Partner.Empty():
		h.Partner = words
	case kind == companyCol && service && len(h.Providers) == 0:
		h.Providers, h.Unnamed = cellProviders(words)
	default:
		return kind == classCol && service && sameKey(h.Domain.S, words.S) || kind == classCol && !service && sameKey(h.Class.S, words.S)
	}
	return true
}
