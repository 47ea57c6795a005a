package normalize

import "injeung/extract/release"

// compareClass compares the number of a class. Where the names are printed
// without classes there is only the whole to compare: a class cannot have
// more than all.
func (g *group) compareClass(d declared) verdict {
	n, classed := g.found[d.class], false
	for class := range g.found {
		classed = classed || class != ""
	}
	switch {
	case n == d.n, n == 0 && (d.n == g.foundUnder(d.class) || d.n == g.foundOfTier(release.Tier(d.class))):
		return agreeing
	case n > 0 && n == g.classedTotal() && d.n == g.found[""]: // 가나·다라 등 5곳은 3단계로: the other three are named elsewhere, without it
		return agreeing
	case n > 0 && d.s != nil && d.n == g.membersIn(d.s, d.class): // 두 지역이 함께 신청한
		return ofMembers
	case n == 0 && !classed && (d.n <= g.found[""] || g.ofServices()): // services have no class
		return silent
	case n == 0 && classed && d.n <= g.found[""]-g.classedTotal():
		return silent
	case n == 0 && d.n <= g.found[""] && g.saidOfAll(g.declared, g.found[""]) && g.sortsOtherwise():
		return sortedOtherwise
	}
	return differing
}

// foundOfTier is how many provinces, or places in one, were found; -1 of no tier. Each place is of one, whatever class it has.
func (g *group) foundOfTier(tier string) int {
	if tier == "" {
		return -1
	}
	places := map[string]bool{}
	for _, m := range g.mentions {
		for _, at := range m.spots {
			if (at.sigungu == "") == (tier == "광역") {
				places[at.code] = true
			}
		}
	}
	return len(places)
}

// foundUnder is how many names have classes that only go on from another, as parts of it: 특별평가 (6곳) of names under
// 특별평가(안전) and 특별평가(탄소중립).
func (g *group) foundUnder(class string) (n int) {
	for c, k := range g.found {
		if begins(c, class) {
			n += k
		}
	}
	return n
}

// sortsOtherwise says that the names are sorted by something else than the declared classes, which all of them lack and
// which make up their number: 1유형 (8곳) over names that are 선도지역 or 관리지역.
func (g *group) sortsOtherwise() bool {
	sum, seen := 0, map[string]bool{}
	for _, d := range g.declared {
		if d.class == "" || d.whole || d.sites || seen[d.class] {
			continue
		}
		if g.found[d.class] > 0 {
			return false
		}
		seen[d.class], sum = true, sum+d.n
	}
	return len(seen) > 1 && sum == g.found[""]
}

// classedTotal is how many records of the group have a class.
func (g *group) classedTotal() (n int) {
	for class, k := range g.found {
		if class != "" {
			n += k
		}
	}
	return n
}
