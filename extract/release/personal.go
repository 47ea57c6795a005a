package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// anyPhone finds what is shaped like a telephone number anywhere in a text,
// wider than phonePattern: mobile and service numbers, and such with the
// country's code too.
var anyPhone = hangul.MustCompile(`\+82[\s-]?(?:\(0\))?\d{1,2}[\s-]?\d{3,4}[\s-]?\d{4}|` + phonePattern.String() +
	`|(?:^|[^0-9])(01[016-9][-.\s]?\d{3,4}[-.\s]?\d{4})(?:[^0-9]|$)|(?:^|[^0-9])(1[568]\d\d[-.\s]\d{4})(?:[^0-9]|$)|(?:^|[^0-9])(01[016-9]\d{7,8}|0(?:2|[3-6]\d|70)\d{7,8})(?:[^0-9]|$)`)

// localPhone finds a number without its area: 2133-4317, 201-4845, and no
// years (2023-2024) and no range of counted things (2500-3000명).
var localPhone = hangul.MustCompile(`(?:^|[^0-9.,-])((?:[3-9]\d{3}|2[1-9]\d\d|[2-9]\d\d)-\d{4})(?:[^0-9.,명원개점년호건곳㎡m%-]|[.,](?:\D|$)|$)`)

// anyMail finds addresses of e-mail, also such as are written to be hidden.
var anyMail = hangul.MustCompile(`[A-Za-z0-9._%+-]+\s?(?:@|\(at\)|\[at\]|＠)\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}`)

// rankPattern finds a rank (직위) alone.
var rankPattern = hangul.MustCompile(ranks)

// Persons knows the officials that a release names for questions, and finds
// in any text of it what says who they are and how to reach them.
type Persons struct {
	names []personName
	gaz   *gazetteer
}

// personName is the name of an official, syllable by syllable.
type personName struct {
	syllables []string
	strict    bool // short, or also the name of a place: a name only beside a rank or number
}

// NewPersons takes the names as they stand in contacts.
func NewPersons(called []string) *Persons {
	p := &Persons{gaz: names()}
	for _, n := range called {
		n = hangul.NoSpace(n)
		size := utf8.RuneCountInString(n)
		if size < 2 || !strings.ContainsFunc(n, isSyllable) {
			continue
		}
		p.names = append(p.names, personName{strings.Split(n, ""), size == 2 || p.gaz.stems[n] || p.gaz.sigungus[n]})
	}
	return p
}

// called are the stretches of a folded text that are names of officials.
func (p *Persons) called(s string) (found [][2]int) {
	for _, n := range p.names {
		for at := 0; ; {
			i := strings.Index(s[at:], n.syllables[0])
			if i < 0 {
				break
			}
			from := at + i
			to := n.at(s, from)
			at = from + len(n.syllables[0])
			if to > 0 && (!n.strict || alone(s, from, to) && besideRank(s, from, to)) {
				found, at = append(found, [2]int{from, to}), to
			}
		}
	}
	return found
}

// at gives where the name ends that begins at from, perhaps letter by letter;
// 0 where it does not.
func (n personName) at(s string, from int) int {
	for k, syllable := range n.syllables {
		if k > 0 && from < len(s) && strings.IndexByte(" \t\n", s[from]) >= 0 {
			from++
		}
		if !strings.HasPrefix(s[from:], syllable) {
			return 0
		}
		from += len(syllable)
	}
	return from
}

// In gives the stretches of s, in bytes and ascending, that name a person of
// the release or tell a telephone number or an e-mail address; further
// persons with their rank where such stands in the same text.
func (p *Persons) In(s string) [][2]int {
	v := hangul.Fold(s)
	var found [][2]int
	reach := p.reach(v.S)
	found = append(append(found, reach...), p.called(v.S)...)
	if len(reach) > 0 {
		found = append(found, ranked(v.S)...)
	}
	return unfolded(v, found)
}

// reach are the telephone numbers and e-mail addresses in a folded text.
func (p *Persons) reach(s string) (found [][2]int) {
	if strings.ContainsAny(s, "0123456789") {
		for _, form := range []*hangul.Pattern{anyPhone, localPhone} {
			for _, m := range form.FindAllStringSubmatchIndex(s, -1) {
				from, to := m[0], m[1]
				for g := 2; g+1 < len(m); g += 2 {
					if m[g] >= 0 {
						from, to = m[g], m[g+1]
					}
				}
				found = append(found, [2]int{from, to})
			}
		}
	}
	if strings.ContainsAny(s, "@([") {
		for _, m := range anyMail.FindAllStringIndex(s, -1) {
			found = append(found, [2]int{m[0], m[1]})
		}
	}
	return found
}

// ranked are the names that stand beside a rank.
func ranked(s string) (found [][2]int) {
	for _, form := range []struct {
		re   *hangul.Pattern
		name int
	}{{personPattern, 4}, {personAfter, 2}} {
		for _, m := range form.re.FindAllStringSubmatchIndex(s, -1) {
			if from, to := m[form.name], m[form.name+1]; alone(s, from, to) {
				found = append(found, [2]int{from, to})
			}
		}
	}
	return found
}

// alone says that no syllable touches s[from:to].
func alone(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	after, _ := utf8.DecodeRuneInString(s[to:])
	return !isSyllable(before) && !isSyllable(after)
}

// besideRank says that a rank or number stands right before or after.
func besideRank(s string, from, to int) bool {
	const near = 24
	before, after := strings.TrimRight(s[max(0, from-near):from], " :·\t\n"), strings.TrimLeft(s[to:min(len(s), to+near)], " (,:·\t\n")
	if loc := rankPattern.FindStringIndex(after); loc != nil && loc[0] == 0 {
		return true
	}
	for _, m := range rankPattern.FindAllStringIndex(before, -1) {
		if m[1] == len(before) {
			return true
		}
	}
	return after != "" && (after[0] == '0' || strings.HasPrefix(after, "☎"))
}

// unfolded gives the stretches of the printed text, joined where they touch.
func unfolded(v hangul.Folded, found [][2]int) (out [][2]int) {
	slices.SortFunc(found, func(a, b [2]int) int { return a[0] - b[0] })
	for _, f := range found {
		i, j := v.Raw(f[0], f[1])
		if n := len(out); n > 0 && i <= out[n-1][1] {
			out[n-1][1] = max(out[n-1][1], j)
			continue
		}
		if i < j {
			out = append(out, [2]int{i, j})
		}
	}
	return out
}
