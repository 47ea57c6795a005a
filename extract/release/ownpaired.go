package release

import "strings"

// ownPaired adds what several places of one passage have in quotes, each its own, and no title names: (선정된 사업은) 가나군의 ‘다라길’
// 사업, 마바시의 물길을 잇는 ‘사아터’ 사업(이다).
func (ctx *context) ownPaired(own map[string]bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !strings.Contains(p.S, "의 ") || ctx.gaz.lastName(p.S) < 0 {
			continue
		}
		var here []string
		pairs, last := 0, 0
		for _, q := range quoted(p.S) {
			between := p.S[min(last, q[0]):q[0]]
			if last = q[1]; !ctx.ownedBy(between) {
				continue
			}
			pairs++
			for _, m := range ctx.mentionsIn(p.S) {
				if m.from >= q[0] && m.from < q[1] && !m.Known && !chosenInto(p.S[m.to:]) && !ctx.namedByTitle(m.ID) {
					here = append(here, m.ID)
				}
			}
		}
		if pairs < leastOwnTold {
			continue
		}
		for _, id := range here {
			own[id] = true
		}
	}
}

// ownedBy says that the words before a quotation mark, from the one before it on, name a place whose something is quoted: 가나군의 (물길을
// 잇는) ‘.
func (ctx *context) ownedBy(s string) bool {
	for _, word := range strings.Fields(s) {
		word, ok := strings.CutSuffix(strings.TrimLeft(word, groupMarks), "의")
		if !ok {
			continue
		}
		if n, ok := ctx.gaz.placeAt(word, 0); ok && n.to == len(word) {
			return true
		}
		if n, ok := ctx.gaz.stemAt(word, 0); ok && n.to == len(word) {
			return true
		}
	}
	return false
}

// namedByTitle says that a title or subtitle names a programme.
func (ctx *context) namedByTitle(id string) bool {
	for _, v := range ctx.titles() {
		for _, m := range ctx.mentionsIn(v.S) {
			if m.ID == id {
				return true
			}
		}
	}
	return false
}
