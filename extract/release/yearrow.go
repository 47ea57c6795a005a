package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// rowYear finds the year that begins an item of a row of years: (’24년) 3곳(가나, 다라) → ’25년 2곳(마바).
var rowYear = hangul.MustCompile(`(?:^|[→⇒➔➜➡▶►,/;:|(\[<]|\s)\s?('[0-9]{2}|20[0-9]{2})(?:년도?\s?[)\]>]?|[)\]>])`)

// rowArrows lead from a year to the next one.
const rowArrows = "→⇒➔➜➡▶►"

// rowItem is what a row of years tells of one.
type rowItem struct{ from, to, year int }

// mostlyPast leaves of a row of years what it tells of this round, where it has more than one: those of other years were
// chosen then. It says that nothing is left.
func (ctx *context) mostlyPast(p *passage) bool {
	if strings.HasSuffix(p.S, "다.") || indexSign(p.S, rowArrows+"/,;|") < 0 {
		return false
	}
	items, arrows := yearRow(p.S)
	day := ctx.day()
	if len(items) < 2 || day.Y == 0 || p.isSentence() || !arrows && ctx.titleRenews() {
		return false
	}
	now, named, next := -1, false, ctx.titleOfNextYear()
	for k := range items {
		it := &items[k]
		switch {
		case (it.year >= day.Y || ctx.yearOfTitle(it.year)) && !(next && it.year == day.Y): // 올해의 of a name tells of no year
			if now >= 0 {
				return false
			}
			now = k
		case tellsEarlier(p.S[it.from:it.to]):
			return false // those of that year are decided on anew
		default:
			named = named || ctx.gaz.lastName(p.S[it.from:it.to]) >= 0
		}
	}
	if !named || now < 0 && !next && (!arrows || day.M <= 3 && items[len(items)-1].year == day.Y-1) {
		return false
	}
	if now < 0 || ctx.gaz.lastName(p.S[items[now].from:items[now].to]) < 0 {
		return true
	}
	b := *p.Block
	b.Text = p.text(items[now].from, items[now].to)
	p.Block, p.view = &b, viewOf(b.Text)
	return false
}

// severalYears says quickly that words may hold two years in figures: '24, 2025.
func severalYears(s string) bool {
	n := 0
	for i := 0; i+2 < len(s); i++ {
		if (s[i] == '\'' || s[i] == '2' && s[i+1] == '0') && s[i+2] >= '0' && s[i+2] <= '9' {
			n++
		}
	}
	return n > 1
}

// titleRenews says that a title tells of those who were chosen before.
func (ctx *context) titleRenews() bool {
	return slices.ContainsFunc(ctx.titles(), func(v view) bool { return tellsEarlier(v.S) })
}

// yearRow gives the items of a row of years in order, each another year, whether with arrows between them or not; nil for
// anything else.
func yearRow(s string) (out []rowItem, arrows bool) {
	if !severalYears(s) {
		return nil, false
	}
	for _, m := range rowYear.FindAllStringSubmatchIndex(s, -1) {
		before := strings.TrimRight(s[:m[2]], " ([<")
		if before != "" && !strings.ContainsRune(rowArrows+",/;:|", lastRune(before)) && len(out) > 0 || inBracket(s, 0, max(0, len(before)-1)) {
			continue // (’24년) within what is told of an item
		}
		year := fullYear(s[m[2]:m[3]])
		if n := len(out); n > 0 {
			arrows = arrows || strings.ContainsRune(rowArrows, lastRune(before))
			out[n-1].to = len(strings.TrimRight(before, rowArrows+",/;| "))
		}
		out = append(out, rowItem{m[2] - len(s[len(before):m[2]]) + spaces(s[len(before):m[2]]), len(s), year})
	}
	up := slices.IsSortedFunc(out, func(a, b rowItem) int { return a.year - b.year })
	down := slices.IsSortedFunc(out, func(a, b rowItem) int { return b.year - a.year })
	if !up && !down || len(out) > 0 && out[0].year == out[len(out)-1].year {
		return nil, false
	}
	return out, arrows
}

// markYearLines marks lines that list those of other years in a row of lines, one a year, of which one is of this round: 2025년(2곳):
// 가나, 다라 / 2026년(1곳): 마바.
func (ctx *context) markYearLines() {
	for i := 0; i < len(ctx.passages); i++ {
		var years []int
		for k := i; k < len(ctx.passages) && !ctx.inHeader(&ctx.passages[k]); k++ {
			year := leadingYear(ctx.passages[k].S)
			if year == 0 || slices.Contains(years, year) || tellsEarlier(ctx.passages[k].S) {
				break
			}
			years = append(years, year)
		}
		if len(years) > 1 {
			ctx.markOtherYears(ctx.passages[i:i+len(years)], years)
			i += len(years) - 1
		}
	}
}

// markOtherYears marks the lines of years that are over, where exactly one is of this round, or none is and the first sentence names
// those that are.
func (ctx *context) markOtherYears(lines []passage, years []int) {
	day, now := ctx.day(), 0
	current := func(year int) bool { return year >= day.Y || ctx.yearOfTitle(year) }
	for _, y := range years {
		if current(y) {
			now++
		}
	}
	if now > 1 || day.Y == 0 || ctx.titleRenews() || now == 0 && (!ctx.allInLead() || slices.ContainsFunc(lines, ctx.otherLabel) || day.M <= 3 && slices.Contains(years, day.Y-1)) {
		return
	}
	for k := range lines {
		lines[k].past = lines[k].past || !current(years[k])
	}
}

// allInLead says that the first sentence decides on places that it names, and counts no more than those.
func (ctx *context) allInLead() bool {
	p, at := ctx.firstSentence()
	if p == nil || !ctx.decidesInLead(p.S[at[0]:at[1]]) {
		return false
	}
	s, names, counted := p.S[at[0]:at[1]], 0, 0
	for _, u := range ctx.unitsOf(s, false) {
		if u.list != nil {
			names += u.list.size()
		}
	}
	for _, n := range ctx.numbersIn(s) {
		if isHolderUnit(n) {
			counted = max(counted, n.n)
		}
	}
	return ctx.gaz.lastName(s) >= 0 && counted <= max(names, 1)
}

// otherLabel says that words behind the year of a line tell of something other than choosing in it: 2023년 착공: 가나시, 다라시.
func (ctx *context) otherLabel(p passage) bool {
	m := rowYear.FindStringIndex(p.S)
	if m == nil {
		return false
	}
	label := head(strings.TrimLeft(p.S[m[1]:], " )]>"), 60)
	k := strings.IndexByte(label, ':')
	if k < 0 {
		return otherStart.MatchString(label)
	}
	label = strings.TrimSpace(label[:k])
	return otherStart.MatchString(label+" ") || wordInLabel.MatchString(label) && !choosingLabel.MatchString(label) && ctx.gaz.lastName(label) < 0
}

// wordInLabel finds in a label more than a number, choosingLabel that it tells of choosing or of a round; otherStart finds what else
// those chosen were or did, before their names.
var (
	wordInLabel   = hangul.MustCompile(`^[^0-9(\[]*[가-힣]{2,}`)
	choosingLabel = hangul.MustCompile(`지정|선정|인증|승인|선발|확정|등재|신규|수상|[0-9]차`)
	otherStart    = hangul.MustCompile(`^(?:예비|착공|준공|완공|개통|개장|개관|조성|완료|시행|운영|추진|신청)[가-힣]{0,4}(?:\s(?:완료|예정|중|시작))?[\s(]`)
)

// leadingYear is the year that begins a line which is no sentence, 0 for none.
func leadingYear(s string) int {
	t := strings.TrimLeft(s, " ([<")
	if len(t) < 4 || t[0] != '\'' && t[0] != '2' || strings.HasSuffix(s, "다.") {
		return 0
	}
	m := rowYear.FindStringSubmatchIndex(s)
	if m == nil || m[2] != len(s)-len(t) {
		return 0
	}
	return fullYear(s[m[2]:m[3]])
}

// fullYear is the year of what rowYear found: '24, 2024.
func fullYear(words string) int {
	year, _ := strconv.Atoi(strings.TrimPrefix(words, "'"))
	if year < 100 {
		year += 2000
	}
	return year
}
