package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// twinLabel ends with the label of a number behind another part of a list: 실증특례 6건, 임시허가 (2건).
var twinLabel = hangul.MustCompile(`(?:[,·/]\s?|[와과]\s|및\s)([가-힣A-Za-z]{2,12})\s?$`)

// withTwinClasses gives the one number of a statement without a class the label before it, where all others beside it have classes and
// they make up all that were found: the 2건 of 실증특례 6건, 임시허가 2건 승인.
func (g *group) withTwinClasses(list []declared) []declared {
	var of *stated // asked last, of which a table may print many numbers
	bare := false
	for i := range list {
		d := &list[i]
		if d.s == nil || d.class != "" || d.whole || d.sites || d.n >= g.found[""] || len(d.s.Counts) < 2 {
			continue
		}
		if d.s != of {
			of, bare = d.s, d.s.onlyBare(g.found[""])
		}
		if !bare {
			continue
		}
		words := d.s.Words
		at := strings.LastIndex(words.S, d.words.S)
		if at < 0 {
			continue
		}
		m := twinLabel.FindStringSubmatchIndex(words.S[:at])
		if m == nil {
			continue
		}
		label := words.Slice(m[2], m[3])
		if class := sameWords(label); !countWord(class) && !statusOnly(class) && !hasClass(list, class) {
			d.class, d.label = class, label
		}
	}
	return list
}

// onlyBare says that no other number of the statement is without a class, and that all of them make up so many.
func (s *stated) onlyBare(all int) bool {
	sum, bare := 0, 0
	for _, c := range s.Counts {
		if c.Whole || c.Sites {
			return false
		}
		if c.Class.Empty() || countWord(sameClass(c.Class)) {
			bare++
		}
		sum += c.N
	}
	return bare == 1 && sum == all
}

// hasClass says that a number of the list is of a class.
func hasClass(list []declared, class string) bool {
	for i := range list {
		if list[i].class == class {
			return true
		}
	}
	return false
}
