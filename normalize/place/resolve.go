package place

import (
	"slices"
	"strings"
	"unicode"

	"injeung/normalize/hangul"
)

// Answer is what words mean on a day.
type Answer struct {
	Places []Place // valid on the day, by code; several are ambiguous
	Rule   Rule    // how they were found, or why none was
	Then   []Place // with RuleNotThen: the places of that name on other days
	Now    []Place // what those were on the asked day
}

// One gives the place where there is exactly one.
func (a Answer) One() (Place, bool) {
	if len(a.Places) != 1 {
		return Place{}, false
	}
	return a.Places[0], true
}

// Resolve says what the words mean on the day. province is the 시·도 (or city)
// said for them elsewhere (a column, a bracket, a group), "" where none is; it
// is taken at its word: 수성구 with 대전 is unknown. Suffixless names (강릉) count
// only with a province.
func (t *Table) Resolve(words, province string, on Day) Answer {
	return t.resolve(words, province, on, false)
}

// ResolveLoose is Resolve for words known to name places, so that 강릉 alone is
// 강릉시.
func (t *Table) ResolveLoose(words, province string, on Day) Answer {
	return t.resolve(words, province, on, true)
}

func (t *Table) resolve(words, province string, on Day, loose bool) Answer {
	key, head := clean(words), clean(province)
	a := t.words(key, head, on, loose)
	if a.Rule != RuleUnknown {
		return a
	}
	if cut, ok := office(key); ok {
		if b := t.words(cut, head, on, loose); len(b.Places) > 0 {
			return b.by(RuleOffice)
		}
	}
	if b := t.quarter(words, head, on); len(b.Places) == 1 {
		return b
	}
	if left, right, ok := bracketed(words); ok {
		return t.bracket(left, right, on)
	}
	if b := t.ward(key, head, on); len(b.Places) == 1 {
		return b
	}
	return a
}

// words resolves a spelling without spaces.
func (t *Table) words(key, head string, on Day, loose bool) Answer {
	if head == "" {
		return t.look(t.names[key], on, loose)
	}
	if key == "" || sayItself(key) {
		return t.look(t.sidos(t.names[head]), on, loose).by(RuleItself)
	}
	var own []entry
	for _, e := range t.names[key] {
		if e.own {
			own = append(own, e)
		}
	}
	in := t.look(t.names[head+key], on, true).by(RuleIn)
	if len(in.Places) > 0 || in.Rule == RuleNotThen && len(own) == 0 {
		return in
	}
	return t.look(own, on, loose)
}

// sayItself says that words beside a 시·도 mean all of it or its own office, and no place within it: 전역, 도 본청.
func sayItself(key string) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(key, "도"), "시") {
	case "본청", "전역", "전체", "전지역", "광역":
		return true
	}
	return false
}

// sidos keeps the entries of 시·도; all where there are none.
func (t *Table) sidos(list []entry) []entry {
	var out []entry
	for _, e := range list {
		if t.places[e.place].Sigungu == "" {
			out = append(out, e)
		}
	}
	if out == nil {
		return list
	}
	return out
}

// by names the rule of an answer that has one place.
func (a Answer) by(r Rule) Answer {
	if len(a.Places) == 1 && a.Rule != RuleGeneralGu {
		a.Rule = r
	}
	return a
}

// look chooses among the entries of a spelling: those of the lowest tier that
// were valid on the day, else those of other days.
func (t *Table) look(list []entry, on Day, loose bool) Answer {
	var now, then []entry
	for _, e := range list {
		switch {
		case e.loose && !loose:
		case t.places[e.place].On(on) && e.use(on):
			now = append(now, e)
		default:
			then = append(then, e)
		}
	}
	if on == 0 {
		now = t.latest(now)
	}
	if now = lowest(now); len(now) == 0 {
		return t.notThen(lowest(then), on)
	}
	a := Answer{Places: t.of(now), Rule: now[0].rule}
	if len(a.Places) > 1 {
		a.Rule = RuleAmbiguous
	}
	return a
}

// notThen tells of places that bear the name on other days.
func (t *Table) notThen(then []entry, on Day) Answer {
	if len(then) == 0 {
		return Answer{Rule: RuleUnknown}
	}
	a := Answer{Rule: RuleNotThen, Then: t.of(then)}
	for _, p := range a.Then {
		a.Now = append(a.Now, t.As(p, on)...)
	}
	a.Now = order(a.Now)
	return a
}

// latest serves words of a day not known: it drops the entries whose place
// became another one of the list, and those long gone beside one that is not.
func (t *Table) latest(list []entry) []entry {
	floor := NewDay(2010, 1, 1) // the releases read here are younger
	gone := func(e entry) bool { p := t.places[e.place]; return p.To != 0 && p.To < floor }
	return slices.DeleteFunc(slices.Clone(list), func(e entry) bool {
		after := reach(e.place, t.next)
		return slices.ContainsFunc(list, func(o entry) bool {
			return o.place != e.place && (after[o.place] || gone(e) && !gone(o))
		})
	})
}

// lowest keeps the entries of the lowest tier.
func lowest(list []entry) []entry {
	best := 9
	for _, e := range list {
		best = min(best, e.tier())
	}
	return slices.DeleteFunc(list, func(e entry) bool { return e.tier() > best })
}

// of gives the places of entries in order.
func (t *Table) of(list []entry) []Place {
	var out []Place
	for _, e := range list {
		out = append(out, t.places[e.place])
	}
	return order(out)
}

// bracket resolves A(B), where either may be the province of the other.
func (t *Table) bracket(left, right string, on Day) Answer {
	l, r := clean(left), clean(right)
	outer := t.look(t.names[l+r], on, false)
	if inner := t.look(t.names[r+l], on, false); len(inner.Places) > 0 && len(outer.Places) == 0 || outer.Rule == RuleUnknown {
		return inner.by(RuleBracket)
	}
	return outer.by(RuleBracket)
}

// bracketed cuts A(B).
func bracketed(words string) (left, right string, ok bool) {
	s := hangul.Trim(hangul.FoldString(words))
	left, rest, ok := strings.Cut(s, "(")
	right, closed := strings.CutSuffix(rest, ")")
	return left, right, ok && closed && clean(left) != "" && clean(right) != "" && !strings.ContainsAny(right, "()")
}

// office cuts 청 from 달서구청, 수원시청, 경기도청.
func office(key string) (string, bool) {
	cut, ok := strings.CutSuffix(key, "청")
	return cut, ok && (strings.HasSuffix(cut, "시") || strings.HasSuffix(cut, "군") || strings.HasSuffix(cut, "구") || strings.HasSuffix(cut, "도"))
}

// clean is the spelling by which names are kept: folded, without spaces, and
// without footnote marks and punctuation at the ends.
func clean(s string) string {
	key := hangul.NoSpace(hangul.FoldString(s))
	key = strings.TrimLeftFunc(key, func(r rune) bool { return !unicode.IsLetter(r) })
	end := strings.TrimRightFunc(key, func(r rune) bool { return !unicode.IsLetter(r) })
	if strings.HasSuffix(key, ")") && strings.Contains(end, "(") {
		return key
	}
	return end
}
