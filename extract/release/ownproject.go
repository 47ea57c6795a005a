package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// leastOwnTold is the least number of sentences, each of another place, that tell what it does, so
// that the names in them are those of its own projects.
const leastOwnTold = 2

// leaveOwnProjects leaves out of the programmes what places that were chosen do, each in a
// sentence of its own, beside the programme that they were chosen for: 가나군은 ‘다라길’ 사업을
// 추진한다. 마바시는 ‘사아터’ 사업으로 선정됐다.
func (ctx *context) leaveOwnProjects() {
	main := 0
	for i := range ctx.known {
		if ctx.known[i].main {
			main++
		}
	}
	if main < 2 {
		return
	}
	own := ctx.ownProjects()
	if own == nil {
		own = map[string]bool{}
	}
	ctx.ownZones(own)
	ctx.ownChosen(own)
	ctx.ownPaired(own)
	if len(own) == 0 || len(own) == main {
		return
	}
	ctx.known = slices.DeleteFunc(ctx.known, func(k programme) bool { return own[k.ID] && !k.Known })
	ctx.told, ctx.programmes = map[string][]mention{}, nil
	clear(ctx.units)
	clear(ctx.nameWords.are)
	clear(ctx.decides)
	ctx.mentions()
}

// ownChosen adds what a place put forward for a programme, where a sentence tells that it was chosen into that: ‘가나 복원사업’에 ‘다라
// 복원사업’이 선정돼.
func (ctx *context) ownChosen(own map[string]bool) {
	for p, at := range ctx.firstSentences(ownSentences) {
		for _, m := range ctx.mentionsIn(p.S) {
			if m.from < at[0] || m.to > at[1] || !m.main {
				continue
			}
			q := intoWhich.FindStringSubmatch(head(p.S[m.to:], 160))
			if q == nil {
				continue
			}
			id := hangul.NoSpace(q[1])
			for i := range ctx.known {
				if k := ctx.known[i].ID; k != m.ID && strings.HasPrefix(id, k) && !strings.HasPrefix(m.ID, k) {
					own[k] = true
				}
			}
		}
	}
}

// ownSentences is how many of the first sentences may tell so.
const ownSentences = 4

// intoWhich follows a programme into which something that has a name in quotes was chosen.
var intoWhich = hangul.MustCompile(`^['"]?(?:\s?(?:공모사업|공모|사업))?에(?:서)?\s['"]([^'"]{2,60})['"]\s?(?:사업)?(?:이|가)\s(?:최종\s)?(?:선정|당선|뽑)`)

// ownZones adds what is called by a place as its zone is and ends as a programme of the titles does, none of which
// names it: beside the 다라특구 the 가나 마바특구 is one of those decided on.
func (ctx *context) ownZones(own map[string]bool) {
	title := ""
	for i := range ctx.known {
		k := &ctx.known[i]
		if !k.main || ctx.placedZone(k.Name) {
			continue
		}
		for _, v := range ctx.titles() {
			if isZone(k.key) && strings.Contains(hangul.NoSpace(v.S), hangul.NoSpace(k.Name)) {
				title = k.key
			}
		}
	}
	if title == "" {
		return
	}
	for i := range ctx.known {
		k := &ctx.known[i]
		name := k.Name
		for _, w := range zoneParts {
			name = strings.TrimSuffix(name, w)
		}
		if ctx.placedZone(name) && calledZone(name) == calledZone(title) && !strings.Contains(hangul.NoSpace(ctx.titles()[0].S), hangul.NoSpace(name)) {
			own[k.ID] = true
		}
	}
}

// zoneParts are what of a zone is changed.
var zoneParts = []string{" 구역", " 면적", " 계획", " 사업", " 기간"}

// ownProjects are the programmes that are named in but one sentence, which opens with a place as
// its topic, where others tell of places so.
func (ctx *context) ownProjects() map[string]bool {
	named := map[string]int{}
	for _, m := range ctx.programmes {
		named[m.ID]++
	}
	for _, v := range ctx.titles() {
		for _, m := range ctx.mentionsIn(v.S) {
			named[m.ID] = len(ctx.programmes) + 1
		}
	}
	own, told := map[string]bool{}, 0
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if ctx.inHeader(p) || ctx.lastName(p.S) < 0 {
			continue
		}
		for _, at := range p.sentences() {
			if from := ctx.topicPlaceEnd(p.S[at[0]:at[1]]); from > 0 {
				here := ctx.namedOnlyIn(p.S, at[0]+from, at[1], named)
				for _, id := range here {
					own[id] = true
				}
				if len(here) > 0 || len(quoted(p.S[at[0]:at[1]])) > 0 {
					told++
				}
			}
		}
	}
	if told < leastOwnTold {
		return nil
	}
	return own
}

// namedOnlyIn are the programmes that are named within the bytes from..to of a passage and nowhere
// else, for none of which is said that somebody was chosen into it.
func (ctx *context) namedOnlyIn(s string, from, to int, named map[string]int) (ids []string) {
	here := map[string]int{}
	for _, m := range ctx.mentionsIn(s) {
		if m.from < from || m.to > to || !m.main || m.Known || chosenInto(s[m.to:]) {
			continue
		}
		if here[m.ID]++; here[m.ID] == named[m.ID] {
			ids = append(ids, m.ID)
		}
	}
	return ids
}

// topicPlaceEnd is where the place ends that a sentence opens with as its topic; 0 where it opens
// with something else.
func (ctx *context) topicPlaceEnd(s string) int {
	i := spaces(s)
	n, ok := ctx.gaz.placeAt(s, i)
	if !ok {
		return 0
	}
	for _, j := range []string{"은 ", "는 ", "의 ", "도 ", "에는 ", "에서는 "} {
		if strings.HasPrefix(s[n.to:], j) {
			return n.to + len(j)
		}
	}
	return 0
}

// chosenInto says that a programme is one that a place was chosen for, or is in: ‘가나마을’에 선정됐다.
func chosenInto(rest string) bool {
	t := strings.TrimLeft(rest, "'\"」』")
	for _, w := range []string{" 공모사업", " 공모", " 사업", "사업"} {
		t = strings.TrimPrefix(t, w)
	}
	return strings.HasPrefix(t, "에 ") || strings.HasPrefix(t, "에도 ") || strings.HasPrefix(t, "에서 ")
}
