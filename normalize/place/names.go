package place

import (
	"strings"
	"unicode/utf8"
)

// Rule is the name of the rule by which words were understood; it stands in
// the evidence.
type Rule string

// The rules.
const (
	RuleFull      Rule = "place.full"             // 대구광역시 달서구
	RuleAlias     Rule = "place.alias"            // 대구 달서구, 세종시, 수원특례시
	RuleFormer    Rule = "place.former-name"      // 강원도 강릉시 after 2023
	RuleBare      Rule = "place.bare"             // 달서구
	RuleStem      Rule = "place.suffixless"       // 경기 수원, 달서
	RuleIn        Rule = "place.in-province"      // 달서구, with 대구 in another column
	RuleCarried   Rule = "place.province-carried" // 구로구 after 서울 강남구
	RuleItself    Rule = "place.province-itself"  // "-" beside 대구
	RuleBracket   Rule = "place.bracketed"        // 달서구(대구), 대구(달서구)
	RuleGeneralGu Rule = "place.general-gu"       // 수원시 장안구: a part of a city
	RuleOffice    Rule = "place.office"           // 달서구청
	RuleAmbiguous Rule = "place.ambiguous"        // several places bear the name
	RuleNotThen   Rule = "place.not-then"         // valid, but on other days
	RuleUnknown   Rule = "place.unknown"
)

// entry says that a spelling may mean a place.
type entry struct {
	place    int
	rule     Rule
	own      bool // the 시·도 stands in the spelling
	loose    bool // only for those who ask for suffixless names
	from, to Day  // when the spelling is in use
}

// tier orders the rules: a place found by a lower tier hides the others.
func (e entry) tier() int {
	switch e.rule {
	case RuleFull:
		return 0
	case RuleAlias, RuleBare, RuleFormer:
		return 1
	case RuleStem:
		if !e.loose {
			return 2
		}
		return 4
	}
	return 3
}

// use says whether the spelling was in use on the day.
func (e entry) use(on Day) bool { return Place{From: e.from, To: e.to}.On(on) }

// index builds the names of all places.
func (t *Table) index(aliases []alias) {
	t.heads = map[string]bool{}
	for k, p := range t.places {
		for _, h := range spellings(p.Sido, "", aliases) {
			t.addNames(k, p, h, aliases)
		}
		t.addNames(k, p, entrySpelling{}, aliases)
	}
	for name := range t.names {
		r, _ := utf8.DecodeRuneInString(name)
		t.starts[r-sFirst] = true
	}
}

// entrySpelling is a spelling of a name with its rule and days.
type entrySpelling struct {
	word     string
	rule     Rule
	from, to Day
}

// spellings are all ways to write a 시·도, or a 시·군·구 of it.
func spellings(sido, sigungu string, aliases []alias) []entrySpelling {
	name := sigungu
	if name == "" {
		name = sido
	}
	out := []entrySpelling{{word: name, rule: RuleFull}}
	for _, a := range aliases {
		if a.sido == sido && a.sigungu == sigungu {
			rule := RuleAlias
			if a.former {
				rule = RuleFormer
			}
			out = append(out, entrySpelling{a.spelling, rule, a.from, a.to})
		}
	}
	return out
}

// addNames enters the place under the spelling h of its 시·도, or without one.
func (t *Table) addNames(k int, p Place, h entrySpelling, aliases []alias) {
	own := h.word != ""
	add := func(word string, rule Rule, loose bool, from, to Day) {
		t.names[h.word+word] = append(t.names[h.word+word], entry{k, rule, own, loose, max(from, h.from), first(to, h.to)})
	}
	switch {
	case p.Sigungu == "":
		if own {
			t.heads[h.word] = true
			add("", h.rule, false, 0, 0)
		}
		return
	case p.Level == GeneralGu:
		city, gu := p.city()
		for _, c := range spellings(p.Sido, city, aliases) {
			t.heads[h.word+c.word] = true
			add(c.word+gu, RuleGeneralGu, false, c.from, c.to)
		}
		stem := strings.TrimSuffix(city, "시")
		add(stem+gu, RuleGeneralGu, false, 0, 0)
		add(gu, RuleGeneralGu, false, 0, 0)
		for _, c := range []string{city, stem} { // 포항 남, 천안시 동남
			add(c+strings.TrimSuffix(gu, "구"), RuleGeneralGu, true, 0, 0)
		}
		return
	}
	rule := h.rule
	if !own {
		rule = RuleBare
	}
	for _, g := range spellings(p.Sido, p.Sigungu, aliases) {
		if g.rule == RuleFull {
			g.rule = rule
		}
		add(g.word, g.rule, false, g.from, g.to)
	}
	if stem := p.stem(); stem != "" {
		add(stem, RuleStem, !own, 0, 0)
	}
}

// first is the earlier of two ends, 0 meaning none.
func first(a, b Day) Day {
	if a == 0 || b == 0 {
		return max(a, b)
	}
	return min(a, b)
}
