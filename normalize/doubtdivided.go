package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// mostDivided bounds the places of a decision, and longestDivided the bytes of a paragraph, that are looked at for names that
// stand in several lists.
const (
	mostDivided    = 60
	longestDivided = 900
)

// namedList is a row of names of a decision's places in a paragraph, with what stands before it.
type namedList struct {
	from, to int
	rows     []*schema.City
	lead     string
}

// doubtDivided doubts places without a class where a paragraph names all of them in two lists or more, which it
// tells apart by something else than where they lie, or where a note names some of them.
func (w *work) doubtDivided(g *group, prose []paragraph) {
	rows := w.citiesOf(g)
	if len(rows) < 2 || len(rows) > mostDivided {
		return
	}
	for i := range prose {
		p := &prose[i]
		if len(p.s) > longestDivided {
			continue
		}
		lists := listsIn(p, rows)
		if len(lists) == 0 {
			continue
		}
		if p.note && len(lists[0].rows) < len(rows) {
			w.doubtNoted(rows, lists, p.s)
		}
		if word := dividedBy(lists, len(rows)); word != "" {
			w.doubtUnclassed(rows, word)
		}
	}
}

// beginsAside says that words begin as a note does: ※ 가나시는 …, * 다라군.
func beginsAside(s string) bool {
	return strings.HasPrefix(s, "※") || strings.HasPrefix(s, "*") || strings.HasPrefix(s, "주)") || strings.HasPrefix(s, "†")
}

// doubtNoted doubts the places that a note names, and all where it goes on to the others.
func (w *work) doubtNoted(rows []*schema.City, lists []namedList, s string) {
	named := lists[0].rows
	if containsAny(s, []string{"나머지", "외에", "외는", "제외", "이외"}) {
		named = rows
	}
	w.doubtUnclassed(named, hangul.Squeeze(s[:lists[0].from]+s[lists[0].to:]))
}

func (w *work) doubtUnclassed(rows []*schema.City, word string) {
	for _, c := range rows {
		if c.ClassRaw == nil && c.Grade == nil && c.Status == schema.New {
			w.because(c.RecordID, classUnread, "%s", word)
		}
	}
}

// dividedBy is the label of the first of several lists that name all places, one of them two or more, each behind a label of
// its own that is no 시·도; "" for others: 들녘은 가나시와 다라군, 물가는 마바군이다.
func dividedBy(lists []namedList, all int) string {
	n, several := 0, false
	labels := map[string]bool{}
	for i := range lists {
		l := &lists[i]
		n += len(l.rows)
		several = several || len(l.rows) > 1
		label := labelBefore(l.lead)
		if i > 0 && utf8.RuneCountInString(l.lead) > mostBetween || label == "" || namesSido(label+" ", l.rows[0].Sido) {
			return ""
		}
		labels[label] = true
	}
	if len(lists) < 2 || n < all || !several || len(labels) < len(lists) {
		return ""
	}
	return labelBefore(lists[0].lead)
}

// mostBetween is how many letters stand at most between one list and the next.
const mostBetween = 16

// labelEnds end words that lead to a list.
var labelEnds = []string{"에는", "으로는", "로는", "은", "는", "에", ":"}

// labelBefore is the word before a list that labels it, without what ends it: 들녘은, 들녘:, 들녘(; "" for none.
func labelBefore(s string) string {
	s = strings.TrimRight(s, " ")
	if rest, ok := strings.CutSuffix(s, "("); ok {
		return lastWord(rest)
	}
	for _, end := range labelEnds {
		if rest, ok := strings.CutSuffix(s, end); ok {
			return lastWord(rest)
		}
	}
	return ""
}

// lastWord is the last word of what stands before a list, if it has letters and no number.
func lastWord(s string) string {
	s = strings.TrimRight(s, " '\")")
	word := strings.Trim(s[strings.LastIndexAny(s, " ,.)")+1:], "'\"(")
	if hangul.Key(word) == "" || strings.ContainsAny(word, "0123456789") {
		return ""
	}
	return word
}

// listsIn gives the lists in which a paragraph names places.
func listsIn(p *paragraph, rows []*schema.City) (lists []namedList) {
	var at []namedAt
	s := p.s
	for _, c := range rows {
		name := ownName(c)
		if name == "" || p.held != nil && !p.held.Holds(name) {
			continue
		}
		if k := hangul.Index(s, name); k >= 0 && wordStart(s[:k]) {
			at = append(at, namedAt{k, k + len(name), c})
		}
	}
	slices.SortStableFunc(at, func(a, b namedAt) int { return a.from - b.from })
	last := 0
	for i, n := range at {
		if n.from < last || i+1 < len(at) && at[i+1].from == n.from {
			continue // of several at one byte the last counts
		}
		if k := len(lists); k > 0 && goesTogether(s[last:n.from], n.city.Sido) {
			lists[k-1].rows, lists[k-1].to = append(lists[k-1].rows, n.city), n.to
		} else {
			lists = append(lists, namedList{n.from, n.to, []*schema.City{n.city}, beforeSido(s[last:n.from], n.city.Sido)})
		}
		last = n.to
	}
	return lists
}

// namedAt is where a paragraph names a place first.
type namedAt struct {
	from, to int
	city     *schema.City
}

// wordStart says that a word begins behind what stands before it.
func wordStart(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return !unicode.IsLetter(r) || r == utf8.RuneError
}

// goesTogether says that what stands between two names joins them in one list.
func goesTogether(s, sido string) bool {
	s = strings.Trim(beforeSido(s, sido), " ,·/()")
	return s == "" || s == "와" || s == "과" || s == "및"
}

// beforeSido is what stands before the 시·도 at the end of words.
func beforeSido(s, sido string) string {
	s = strings.TrimRight(s, " ")
	k := strings.LastIndexAny(s, " ,·/(")
	if last := s[k+1:]; last != "" && utf8.RuneCountInString(last) <= 7 && namesSido(last+" ", sido) {
		return strings.TrimRight(s[:k+1], " ")
	}
	return s
}
