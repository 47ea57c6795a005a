package normalize

import (
	"fmt"
	"strings"
	"unicode"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// typeEnd is how classes end, of which one place alone may have one.
var typeEnd = hangul.MustCompile(`(?:형|급|유형|부문|분야|권|대도시|중소도시|광역|기초)$`)

// doubtSingles doubts a class that one place alone has, where others have none,
// each its own, or one that ends as classes do: it may be a site, or what is done there (가나시(들꽃 산책길)).
func (w *work) doubtSingles(rows []*schema.City) {
	times, none, typed := map[string]int{}, 0, 0
	for _, c := range rows {
		if c.ClassRaw == nil {
			none++
			continue
		}
		times[hangul.Key(*c.ClassRaw)]++
		if typeEnd.MatchString(*c.ClassRaw) {
			typed++
		}
	}
	if none == 0 && typed == 0 && (len(times) < len(rows) || len(rows) < 3) {
		return
	}
	for _, c := range rows {
		if c.ClassRaw != nil && times[hangul.Key(*c.ClassRaw)] == 1 && (2*typed < len(times) || !typeEnd.MatchString(*c.ClassRaw)) {
			w.because(c.RecordID, classSingle, "%s", *c.ClassRaw)
		}
	}
}

// doubtRivals doubts decisions of one year that share a place: two names of one
// programme, or one status too many.
func (w *work) doubtRivals() {
	of := map[string]*group{}
	for _, g := range w.groups {
		for _, id := range g.records {
			of[id] = g
		}
	}
	first := map[string]*schema.City{}
	for i := range w.out.Cities {
		c := &w.out.Cities[i]
		k := fmt.Sprint(c.RegionCode, c.Year)
		o := first[k]
		if o == nil {
			first[k] = c
			continue
		}
		w.doubtAll(of[c.RecordID], heldTwice, o.RecordID)
		w.doubtAll(of[o.RecordID], heldTwice, c.RecordID)
	}
}

// doubtClasses doubts classes that are the end of a word whose beginning was read as
// something else (신규|형), that name places, one of all rows that heads a column, one of a single
// row that heads a column and reads as no type, and those of a column that tells what a place takes
// up: they are of where things lie, or of the table.
func (w *work) doubtClasses(rows []*schema.City, prose []paragraph) {
	odd, all := map[string]bool{}, map[string]int{}
	for _, c := range rows {
		all[value(c.ClassRaw)]++
	}
	for _, c := range rows {
		class := value(c.ClassRaw)
		if class == "" {
			continue
		}
		bad, asked := odd[class]
		if !asked {
			bad = class == "형" || strings.IndexFunc(class, unicode.IsLetter) < 0 && strings.IndexFunc(class, unicode.IsDigit) < 0 || goesOn[class] || decidedSo.MatchString(class) || class == "급" || w.namesPlaces(class) || len(rows) > 1 && (len(all) == 1 || all[class] == 1 && !typeEnd.MatchString(class)) && w.headsColumn(class) || w.describesOnly(class, prose) != ""
			odd[class] = bad
		}
		if bad {
			w.because(c.RecordID, classOdd, "%s", class)
		}
	}
}

// goesOn are words for what goes on beside what is new, which are statuses of a kind and no classes: 계속 22건.
var goesOn = map[string]bool{"계속": true, "기존": true, "유지": true, "계속사업": true, "계속지원": true, "계속 지원": true, "계속 사업": true}

// decidedSo finds words of how something was decided or goes on, which are of no class: 원안 가결, 조건부 지정, 보완 후 추진.
var decidedSo = hangul.MustCompile(`가결|의결|조건부|보완|원안|승인|권고|유보|통과|즉시|부대\s?의견`)

// namesPlaces says that every part of a class is a place's name: 사하·사상구.
func (w *work) namesPlaces(class string) bool {
	r := w.placer()
	parts := strings.FieldsFunc(hangul.FoldString(class), func(c rune) bool { return strings.ContainsRune("·,/&- ", c) })
	for _, part := range parts {
		if sizeClass(part) != "" || release.Tier(part) != "" || len(r.table.ResolveLoose(part, "", r.on).Places) == 0 {
			return false
		}
	}
	return len(parts) > 0
}

// headsColumn says that a class is the first cell of a column of a table, with
// other words under it, and stands in no other row.
func (w *work) headsColumn(class string) bool {
	key := hangul.Key(class)
	head := false
	for i := range w.doc.Blocks {
		t := w.doc.Blocks[i].Table
		if t == nil {
			continue
		}
		for k := range t.Cells {
			if c := &t.Cells[k]; hangul.Key(c.Text().S) == key {
				if c.Row > 0 || c.ColSpan > 1 {
					return false
				}
				head = true
			}
		}
	}
	return head
}
