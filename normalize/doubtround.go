package normalize

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/normalize/place"
	"injeung/schema"
)

// doubtRounds doubts rounds of which printed numbers were not read.
func (w *work) doubtRounds(prose []paragraph) {
	if len(w.out.Rounds) == 0 {
		return
	}
	said := appliedPrinted(prose)
	// A round that has its applicants and classes asks for neither, and both search the whole text.
	pools := sync.OnceValue(func() []pool { return poolsPrinted(prose) })
	parts := sync.OnceValue(func() []partsSum { return w.partsPrinted(prose) })
	asked := sync.OnceValue(func() []toldNumber { return w.askedNumbers(prose, pools(), said) })
	for i := range w.out.Rounds {
		w.doubtApplicants(&w.out.Rounds[i], said)
		w.doubtPool(&w.out.Rounds[i], pools, prose)
		w.doubtActed(&w.out.Rounds[i], prose)
		w.doubtLarger(&w.out.Rounds[i], prose)
		w.doubtBeside(&w.out.Rounds[i])
		w.doubtParts(&w.out.Rounds[i], parts)
		w.doubtUnnumbered(&w.out.Rounds[i], prose)
		w.onlyAsked(&w.out.Rounds[i], asked)
	}
}

// chosenNumber tells that a number is of those chosen.
var chosenNumber = hangul.MustCompile(`선정|지정|인증|확정|뽑|선발`)

// doubtUnnumbered doubts a round without the number selected where the title or the text
// counts as many as have records, or where they do not, in the title.
func (w *work) doubtUnnumbered(row *schema.Round, prose []paragraph) {
	if row.Selected != nil {
		return
	}
	found := 0
	for _, g := range w.groups {
		if g.id("") == row.RecordID {
			found = g.found[""] + g.others
		}
	}
	for i, texts := range [][]paragraph{w.heads(), prose} {
		for k := range texts {
			if !chosenNumber.MatchString(texts[k].s) {
				continue
			}
			if n := bodiesIn(texts[k].s); slices.Contains(n, found) || i == 0 && len(n) > 0 {
				w.because(row.RecordID, selectedUnread, "%s", hangul.Squeeze(texts[k].s))
				return
			}
		}
	}
}

// partPrinted is a number with the words before it: 도심형 3곳.
var partPrinted = hangul.MustCompile(`([가-힣A-Za-z]{2,14})\s(\d{1,3})\s?(?:곳|건|개)`)

// doubtParts doubts a round without classes, or with classes by nothing else, where a paragraph prints numbers of
// two labels or more that make up the number selected.
func (w *work) doubtParts(row *schema.Round, parts func() []partsSum) {
	if n := classesSum(row); row.Selected != nil && n > 0 && n < *row.Selected && !w.namesOf(row, int(n)) {
		w.because(row.RecordID, partsUnread, "%d of %d", n, *row.Selected)
		return
	}
	if row.Selected == nil || len(row.ByClass) > 0 && !w.fitOnly(row) {
		return
	}
	for _, p := range parts() {
		if p.sum == int(*row.Selected) {
			w.because(row.RecordID, partsUnread, "%s", strings.Join(p.labels, ", "))
			w.doubtParted(row.RecordID, p.labels)
			return
		}
	}
	for i := range w.tallies() {
		t := &w.tallies()[i]
		if t.before {
			continue
		}
		if of := w.chosenParts(t, int(*row.Selected)); of != nil {
			w.because(row.RecordID, partsUnread, "%s", hangul.Squeeze(t.text.S))
			return
		}
	}
}

// classesSum adds up the numbers of a round's classes.
func classesSum(row *schema.Round) (sum int32) {
	for _, c := range row.ByClass {
		if c.Selected != nil {
			sum += *c.Selected
		}
	}
	return sum
}

// namesOf says that so many names were found of a round, so that its classes leave nobody out.
func (w *work) namesOf(row *schema.Round, n int) bool {
	return slices.ContainsFunc(w.groups, func(g *group) bool { return g.id("") == row.RecordID && g.found[""] == n })
}

// fitOnly says that the numbers of a round's classes stand in the text beside names without classes, and only make up their number.
func (w *work) fitOnly(row *schema.Round) bool {
	return slices.ContainsFunc(w.groups, func(g *group) bool { return g.fitOnly && g.id("") == row.RecordID })
}

// doubtParted doubts the places of a round without a class, of which numbers of each are printed.
func (w *work) doubtParted(round string, labels []string) {
	for _, g := range w.groups {
		if g.id("") == round {
			w.doubtUnclassed(w.citiesOf(g), strings.Join(labels, ", "))
		}
	}
}

// partsSum are the numbers of two labels or more that a paragraph prints.
type partsSum struct {
	sum    int
	labels []string
}

// partsPrinted gives what each paragraph parts, where it parts something.
func (w *work) partsPrinted(prose []paragraph) (out []partsSum) {
	for i := range prose {
		s := prose[i].s
		if !countsTwice(s) {
			continue
		}
		var p partsSum
		for _, m := range partPrinted.FindAllStringSubmatch(s, -1) {
			if !w.sorts(m[1]) {
				continue
			}
			n, _ := strconv.Atoi(m[2])
			p.sum, p.labels = p.sum+n, append(p.labels, m[0])
		}
		if len(p.labels) > 1 {
			out = append(out, p)
		}
	}
	return append(out, w.partsInTables()...)
}

// sorts says that the word before a number can be a class: it is no status, no
// place, no kind of government and no word for all.
func (w *work) sorts(word string) bool {
	if _, _, josa := hangul.Josa(word); josa && !strings.HasSuffix(word, "도") {
		return false
	}
	return w.sortsAsWord(word)
}

// sortsAsWord says it of a word that has no particle.
func (w *work) sortsAsWord(word string) bool {
	if statusOnly(word) || release.Tier(word) != "" || tierOnly.MatchString(word) || place.NotPlace(word) {
		return false
	}
	for _, x := range []string{"총", "모두", "전체", "최종", "전국", "나머지", "올해", "지난해", "작년", "신청", "접수", "재지정", "연장", "해제", "변경", "취소", "예비", "후보", "등", "해외", "국내"} {
		if word == x || strings.HasSuffix(word, x) {
			return false
		}
	}
	r := w.placer()
	return len(r.table.ResolveLoose(word, "", r.on).Places) == 0
}
