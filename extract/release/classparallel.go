package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// parallelTopics takes the topics of lists that stand beside each other in a sentence
// for their classes: 수소는 완주·군산과 보령 2곳이, 이차전지는 충주와 밀양 등 2곳이 지정됐다.
func (c *clause) parallelTopics() {
	if !slices.ContainsFunc(c.units, func(u unit) bool { return u.list != nil }) || strings.Count(c.s, "는 ")+strings.Count(c.s, "은 ") < 2 {
		return
	}
	topics, seen := map[int][2]int{}, map[string]bool{}
	at, led := 0, false
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil {
			continue
		}
		led = led || c.ledByClass(u.list.runs)
		if first := &u.list.runs[0]; len(u.list.runs) > 1 && first.class[1] == 0 && c.ledByClass(u.list.runs[1:]) {
			if r, ok := c.topicWord(at, u); ok && first.status == "" && first.scheme == nil {
				first.class = r // 둘레길은 가시, 물길형은 나시
				first.spreadClass()
			}
			led, at = true, u.to
			continue
		}
		if r, ok := c.topicBefore(at, u); ok && !seen[c.s[r[0]:r[1]]] {
			topics[i] = r
			seen[c.s[r[0]:r[1]]] = true
		}
		at = u.to
	}
	if len(topics) < 2 && !led {
		return
	}
	for i, class := range topics {
		t := listTopic{unit: c.units[i], class: class}
		t.spread()
	}
}

// countedLabel is what stands between the names of a part and its number: 등 (기반구축 사업) 5곳.
var countedLabel = hangul.MustCompile(`^\)?\s?등\s((?:[가-힣·]{1,10}\s){0,2}[가-힣·]{2,12})\s?$`)

// countedParts takes for classes the words before the numbers of lists that stand beside each other, where each number is that of
// its names: 가시·나시 등 물길 사업 2곳과 다시·라시 등 숲길 사업 2곳.
func (c *clause) countedParts() {
	if len(c.units) == 0 || strings.Count(c.s, "등 ") < 2 {
		return
	}
	var runs []*run
	var labels [][2]int
	for i := range c.units {
		if c.units[i].list == nil {
			continue
		}
		for k := range c.units[i].list.runs {
			r := &c.units[i].list.runs[k]
			label, ok := c.labelOfCount(r)
			if !ok || slices.ContainsFunc(labels, func(l [2]int) bool { return c.s[l[0]:l[1]] == c.s[label[0]:label[1]] }) {
				return
			}
			runs, labels = append(runs, r), append(labels, label)
		}
	}
	if len(runs) < 2 {
		return
	}
	for k, r := range runs {
		r.class, r.count.class = labels[k], labels[k]
		r.spreadClass()
	}
}

// labelOfCount is the label between the names of a run and their number.
func (c *clause) labelOfCount(r *run) (label [2]int, ok bool) {
	if r.count == nil || r.class[1] > 0 || r.status != "" || r.scheme != nil || r.groups() != r.count.n && len(r.entries) != r.count.n {
		return label, false
	}
	last := &r.entries[len(r.entries)-1]
	from := max(last.to, last.nameAt.to)
	if from > r.count.from {
		return label, false
	}
	m := countedLabel.FindStringSubmatchIndex(c.s[from:r.count.from])
	if m == nil {
		return label, false
	}
	label = [2]int{from + m[2], from + m[3]}
	word := c.s[label[0]:label[1]]
	return label, c.ctx.mayPartOf(word) && !genericNouns[hangul.NoSpace(word)] && !bridgeWords[word] && !isTotalWord(word)
}

// ledByClass says that each run has a class for its topic: 거점형은 (가시), 강소형은 (나시).
func (c *clause) ledByClass(runs []run) bool {
	for k := range runs {
		if r := &runs[k]; r.class[1] == 0 || len(r.entries) == 0 || r.class[1] > r.entries[0].from || !leadsClassed.MatchString(c.s[r.class[1]:r.entries[0].from]) {
			return false
		}
	}
	return true
}

// leadsClassed is what makes a class the topic of the names behind it.
var leadsClassed = hangul.MustCompile(`^['"]?(?:은|는|에는|으로는) $`)

// topicBefore is the topic right before a list without labels of its own, behind
// byte at; only a word that can be a class.
func (c *clause) topicBefore(at int, u *unit) ([2]int, bool) {
	for k := range u.list.runs {
		if r := &u.list.runs[k]; r.class[1] > 0 || r.status != "" || r.scheme != nil {
			return [2]int{}, false
		}
	}
	return c.topicWord(at, u)
}

// topicWord is the topic right before a list.
func (c *clause) topicWord(at int, u *unit) ([2]int, bool) {
	t := strings.TrimRight(c.s[:u.from], " ")
	if len(t) == u.from || len(t) < at {
		return [2]int{}, false
	}
	if r, ok := c.topicBracket(at, t); ok {
		return r, true
	}
	word := t[afterLast(t, " ,·'\""):]
	n := topicOf(word)
	if n == 0 || len(word) < at-len(t)+len(word) || strings.Contains(word, ")") {
		return [2]int{}, false
	}
	from, to := len(t)-len(word), len(t)-n
	if name := c.s[from:to]; name == "분야" || name == "부문" || name == "유형" {
		to = len(strings.TrimRight(c.s[:from], " "))
		from = afterLast(c.s[:to], " ,'\"") // 한옥·숲길 부문 is one
		return [2]int{from, to}, from >= at && to > from && !endsPhraseWord(c.s[from:to])
	}
	for _, w := range []string{"분야", "부문", "유형", "에서", "에"} {
		if cut, ok := strings.CutSuffix(c.s[from:to], w); ok {
			to = from + len(cut)
		}
	}
	return [2]int{from, to}, !genericNouns[c.s[from:to]] && c.mayDivide(c.s[from:to], from, to)
}

// topicBracket is the topic that t ends in behind byte at, where a bracket stands between it and its particle: A조(10만 명 이상)에서는.
// A size of towns in the bracket is the class: A조(대도시)에는.
func (c *clause) topicBracket(at int, t string) ([2]int, bool) {
	i, k := strings.LastIndexByte(t, '('), strings.LastIndexByte(t, ')')
	if i < at || k < i || !bracketTopics.has(t[k+1:]) {
		return [2]int{}, false
	}
	if in := trimmed(t, i+1, k); sizeWord(t[in[0]:in[1]]) {
		return in, true
	}
	word := trimmed(t, max(at, afterLast(t[:i], " ,·'\"")), i)
	return word, word[1] > word[0] && c.mayDivide(t[word[0]:word[1]], word[0], word[1])
}

// sizeWord says that a word is a size of towns: 대도시, 중소도시.
func sizeWord(word string) bool { return strings.HasSuffix(word, "도시") && classLexicon.has(word) }

// bracketTopics are the particles behind such a bracket.
var bracketTopics = setOf("은", "는", "에는", "에서는", "에선", "으로는", "로는")

// mayDivide says that the word from..to can be a class: no ministry, place, time,
// programme, status or number.
func (c *clause) mayDivide(name string, from, to int) bool {
	switch {
	case len(name) < 2*len("가"), bridgeWords[name], topicWords[name], isMinistry(name), notChosen(name), copulaOnly(name), len(countsIn(name)) > 0, len(statusesIn(name)) > 0:
		return false
	}
	if _, ok := c.ctx.gaz.placeAt(c.s, from); ok {
		return false
	}
	if strings.HasSuffix(name, "해") || containsAny(name, []string{"년", "번", "위원회", "정부", "장관", "당국", "공단", "공사", "진흥원", "협회", "이들", "들"}) {
		return false
	}
	for _, m := range c.mentions {
		if m.from < to && m.to > from {
			return false
		}
	}
	return true
}
