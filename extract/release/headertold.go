package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// dayTold is the day on which the text says that it was made known: 28일 밝혔다, 28일(수) … 발표했다.
var dayTold = hangul.MustCompile(`(?:^|[\s(])(\d{1,2})일(?:\s?\([월화수목금토일]\))?[, ](?:[^.]{0,160}?[ ,])?(?:밝혔|발표했|전했|말했|공개했|알렸)`)

// dayBeside is the day of a page that no label and no name tells: a line about the text has
// one with its year, which is the day that the text tells, or within two days of it where
// the line has the time of day as well. Two such days tell nothing.
func dayBeside(ctx *context, lines []headLine, before int) Value {
	told := ctx.toldDay()
	var same, timed daysFound
	for _, l := range dayLines(ctx, lines, before) {
		for _, d := range daysIn(l.S) {
			n := lastNumber(l.S[d[0]:d[1]])
			switch {
			case told > 0 && n == told:
				same.add(l, d)
			case dayTime.MatchString(l.S[d[1]:]) && (told == 0 || n > told && n <= told+2):
				timed.add(l, d)
			}
		}
	}
	if same.first.Said() || same.several {
		return same.only()
	}
	return timed.only()
}

// shortDay finds a line that is nothing but a day without its century, perhaps with the time of day: 22.09.28 11:35.
var shortDay = hangul.MustCompile(`^\s*(\d\d[./-]\s?(?:0?[1-9]|1[0-2])[./-]\s?(?:0?[1-9]|[12]\d|3[01])(?:\.?\s?\([월화수목금토일]\))?)(?:\s\d{1,2}:\d{2}(?::\d{2})?|\.)?\s*$`)

// daysIn are the days that a line prints, four at most.
func daysIn(s string) [][]int {
	if all := datePattern.FindAllStringIndex(s, 4); all != nil {
		return all
	}
	if m := shortDay.FindStringSubmatchIndex(s); m != nil {
		return [][]int{{m[2], m[3]}}
	}
	return nil
}

// daysFound is the first day found, and whether others were.
type daysFound struct {
	first   Value
	bare    string
	several bool
}

func (f *daysFound) add(l view, d []int) {
	bare := strings.Join(numbersOf(l.S[d[0]:d[1]]), " ")
	if f.first.Said() {
		f.several = f.several || bare != f.bare
		return
	}
	f.first, f.bare = l.value(d[0], d[1], "header.sent-line"), bare
}

func (f *daysFound) only() Value {
	if f.several {
		return Value{}
	}
	return f.first
}

// dayLines are the short lines above the text or in the frame around it that may tell of it.
func dayLines(ctx *context, lines []headLine, before int) (out []view) {
	add := func(v view) {
		if len(v.S) <= 160 && strings.ContainsAny(v.S, "0123456789") && !isSentence(v.S) && daysIn(v.S) != nil && len(strings.Fields(v.S)) < 12 && !mayDecide(strings.ReplaceAll(v.S, "승인", "")) {
			out = append(out, v)
		}
	}
	for i := range lines {
		if lines[i].block < before && !lines[i].table {
			add(lines[i].view)
		}
	}
	for i := range ctx.doc.Furniture {
		add(viewOf(ctx.doc.Furniture[i].Text))
	}
	return out
}

// toldDay is the day of the month on which the first sentences say that they are told; 0 for none.
func (ctx *context) toldDay() int {
	for i := 0; i < len(ctx.passages) && i < 12; i++ {
		if m := dayTold.FindStringSubmatch(ctx.passages[i].S); m != nil {
			n, _ := strconv.Atoi(m[1])
			return n
		}
	}
	return 0
}

// numbersOf are the numbers of a date, without the zeros before them.
func numbersOf(s string) []string {
	f := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	for i := range f {
		f[i] = strings.TrimLeft(f[i], "0")
	}
	return f
}

// lastNumber is the last number of a date, which is its day.
func lastNumber(s string) int {
	f := numbersOf(s)
	if len(f) == 0 {
		return 0
	}
	n, _ := strconv.Atoi(f[len(f)-1])
	return n
}
