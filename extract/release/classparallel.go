package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// parallelTopics takes the topics of lists that stand beside each other in a sentence
// for their classes: 수소는 완주·군산과 보령 2곳이, 이차전지는 충주와 밀양 등 2곳이 지정됐다.
func (c *clause) parallelTopics() {
	if strings.Count(c.s, "는 ")+strings.Count(c.s, "은 ") < 2 {
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
	word := t[afterLast(t, " ,·'\""):]
	n := topicOf(word)
	if n == 0 || len(word) < at-len(t)+len(word) {
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
