package normalize

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/extract/release"
)

// declared is a number of holders that a release prints.
type declared struct {
	n     int
	class string // comparable; "" for all classes
	words doc.Text
	label doc.Text // words of the class
	rule  string
	whole bool    // of all statuses together
	sites bool    // of what lies in the places
	s     *stated // nil for a group row of a best-practice table
	held  bool    // of what the places hold that were found, some of them together
}

// declared gathers the numbers of all statements of a decision.
func (w *work) declared(g *group) []declared {
	var out []declared
	for _, s := range g.stated {
		for _, c := range s.Counts {
			if label, ok := strings.CutSuffix(c.Class.S, "에서"); ok && label != "" {
				c.Class = c.Class.Slice(0, len(label)) // 도 지역에서 4곳
			}
			d := declared{c.N, sameClass(c.Class), c.Words, c.Class, rule(c.Rule, "count.printed"), c.Whole, c.Sites, s, false}
			d.sites = d.sites || undertaking(d)
			if d.sites {
				d.class, d.label = "", doc.Text{}
			}
			out = append(out, d)
		}
	}
	out = slices.DeleteFunc(out, func(d declared) bool { return w.isAsked(g, d) })
	out = w.withFits(g, append(g.withTwinClasses(out), w.groupRows(g)...))
	if len(out) == 0 {
		out = w.titleNumber(g)
	} else {
		out = g.ofPlaces(g.realClasses(out))
	}
	return g.sameClasses(w.withParts(g, g.withHolders(out)))
}

// undertaking says that a number is of what several places carry out together, or one place
// several of: 5개 과제, 7개 지자체.
func undertaking(d declared) bool {
	switch d.class {
	case "과제", "사업", "솔루션", "컨소시엄", "연합체", "개소":
		return strings.HasSuffix(d.words.S, d.label.S)
	}
	return lyingThings.has(d.class) && strings.HasSuffix(d.words.S, d.label.S)
}

// lyingThings are what several of may lie in a place that was chosen: 9개 노선.
var lyingThings = wordSet{"노선": true, "구간": true, "구역": true, "어항": true, "항": true, "해역": true, "해변": true, "섬": true, "거리": true, "골목": true, "하천": true, "공원": true, "시설": true, "단지": true, "코스": true, "정류장": true}

type wordSet map[string]bool

func (s wordSet) has(w string) bool { return s[w] }

// ofPlaces leaves out numbers of what lies in the places where a number of the
// places themselves is declared.
func (g *group) ofPlaces(list []declared) []declared {
	kept, undertaken := list[:0:0], map[int]bool{}
	for _, d := range list {
		undertaken[d.n] = undertaken[d.n] || d.sites
	}
	for _, d := range list {
		d.sites = d.sites || d.class == "" && undertaken[d.n]
		if d.sites && d.n != g.found[""] && g.numbersPlaces(list, d) {
			continue
		}
		kept = append(kept, d)
	}
	return kept
}

// numbersPlaces says that another number than d, of places, is declared: fewer than d, or as
// many as were found.
func (g *group) numbersPlaces(list []declared, d declared) bool {
	for _, o := range list {
		if !o.sites && !o.whole && o.class == "" && (o.n < d.n || o.n == g.found[""]) {
			return true
		}
	}
	return false
}

// realClasses takes off words that count and are the class of no name: 5개 도시, 3개 구, and
// a single label that no name has (기초자치단체 7곳).
func (g *group) realClasses(list []declared) []declared {
	labels := map[string]bool{}
	for i := range list {
		if d := &list[i]; countWord(d.class) && !d.besideTiers() && g.found[d.class] == 0 {
			d.class, d.label = "", doc.Text{}
		} else if d.class != "" {
			labels[d.class] = true
		}
	}
	list = g.withoutTiers(g.sameClasses(list))
	for i := range list {
		if d := &list[i]; d.class != "" && d.s != nil && d.s.Where >= release.InSubtitle && len(d.s.Counts) == 1 && d.n == g.found[""] && g.found[d.class] < d.n && g.saidOfAll(list, d.n) {
			d.class, d.label = "", doc.Text{} // 거점형 가나시 등 5곳: all five
		}
		if d := &list[i]; d.class != "" && len(labels) == 1 && g.found[d.class] == 0 && d.n == g.found[""] {
			d.class, d.label = "", doc.Text{}
		}
	}
	return list
}

// saidOfAll says that a number is declared without a class too.
func (g *group) saidOfAll(list []declared, n int) bool {
	return slices.ContainsFunc(list, func(d declared) bool { return d.class == "" && d.n == n && !d.whole })
}

// sameClasses gives a label that only goes on from the class that names have, or breaks off
// within it, as that class: 유형1 항구형 of names classed 유형1.
func (g *group) sameClasses(list []declared) []declared {
	for i := range list {
		d := &list[i]
		if d.class == "" || g.found[d.class] > 0 {
			continue
		}
		same := ""
		for class := range g.found {
			if class != "" && (begins(d.class, class) || begins(class, d.class)) {
				if same != "" {
					same = ""
					break
				}
				same = class
			}
		}
		if same != "" {
			d.class = same
		}
	}
	return list
}

// begins says that a label begins with another, which its number, if it has one, ends.
func begins(s, with string) bool {
	rest, ok := strings.CutPrefix(s, with)
	if !ok || len(with) < len("가나") {
		return false
	}
	last := with[len(with)-1]
	return !(last >= '0' && last <= '9') || rest == "" || rest[0] < '0' || rest[0] > '9'
}

// withoutTiers leaves out numbers of kinds of local government beside names that
// are classed otherwise, where they make up all names: 시·도 3곳, 시·군·구 5곳 over
// names of the classes 광역 and 기초.
func (g *group) withoutTiers(list []declared) []declared {
	if g.classedTotal() == 0 {
		return list
	}
	sums, kept := map[*stated]int{}, list[:0:0]
	for _, d := range list {
		if release.Tier(d.class) != "" && g.found[d.class] == 0 {
			sums[d.s] += d.n
		}
	}
	for _, d := range list {
		if sums[d.s] == g.found[""] && release.Tier(d.class) != "" && g.found[d.class] == 0 {
			continue
		}
		kept = append(kept, d)
	}
	if len(kept) == 0 {
		return list // the only ones that tell how many there are
	}
	return kept
}

// countWord says that a label only says what is counted, or joins a number to the one before it.
func countWord(label string) bool {
	switch label {
	case "도시", "시", "군", "구", "자치구", "지자체", "지방정부", "지방자치단체", "지역", "지구", "특구", "마을", "단지", "시·군", "시군", "사업지", "대상지", "서비스", "기관", "곳", "특례", "과제", "안건", "제품", "및", "와", "과", "그리고", "또는":
		return true
	}
	return false
}
