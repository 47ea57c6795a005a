package release

import "strings"

// topicNames reads a sentence that only says which names each class or status
// has, under a statement that counted them: 대도시는 가시, 나시이며, 중소도시는 다시이다.
func (r *listReader) topicNames(i int, p *passage, from, to int, said []Decision) ([]Decision, bool) {
	s := p.S[from:to]
	if !strings.Contains(s, "은 ") && !strings.Contains(s, "는 ") || strings.Contains(s, "기존") {
		return nil, false
	}
	old, at := r.anchor, r.at
	defer func() { r.anchor, r.at = old, at }()
	if len(said) > 0 {
		r.anchor, r.at, r.shares = said, i, nil
	}
	if len(r.anchor) == 0 || i-r.at > longestBlock || !r.unnamed() {
		return nil, false
	}
	c := r.ctx.newClause(p.view, from, to, InList, p.index)
	c.rule = "list.topic"
	if !c.onlyTopics() {
		return nil, false
	}
	var out []Decision
	for _, u := range c.units {
		out = append(out, c.listed(u, r.pick(i, u))...)
	}
	return out, len(out) > 0
}

// unnamed says that the anchor declares holders and names none.
func (r *listReader) unnamed() bool {
	n := 0
	for k := range r.anchor {
		if len(r.anchor[k].Holders) > 0 {
			return false
		}
		n += declared(&r.anchor[k])
	}
	return n > 0
}

// onlyTopics says that the clause is lists, each under a class or status as
// its topic, and copulas between them.
func (c *clause) onlyTopics() bool {
	at := 0
	for _, u := range c.units {
		if u.list == nil || !copulaOnly(c.s[at:max(at, u.from)]) {
			return false
		}
		for k := range u.list.runs {
			if r := &u.list.runs[k]; r.class[1] == 0 && r.status == "" {
				return false
			}
		}
		at = u.to
	}
	return len(c.units) > 0 && copulaOnly(c.s[at:])
}

// copulaOnly says that words do nothing but end a clause and lead to the next.
func copulaOnly(s string) bool {
	for _, w := range strings.Fields(s) {
		switch strings.Trim(w, ",.*") {
		case "가", "이", "받았다", "받았으며", "차지했다", "올랐다", "등이", "선정됐다", "선정되었다", "지정됐다", "지정되었다":
		case "", "이며", "며", "이고", "고", "이다", "다", "입니다", "그리고", "각각", "등", "등이다", "등이며":
		default:
			return false
		}
	}
	return true
}
