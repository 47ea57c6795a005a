package release

import (
	"strings"

	"injeung/schema"
)

// listTopic is a list with what the words before it make its topic: a programme, a
// class, a status, a number.
type listTopic struct {
	unit
	scheme   *Scheme
	named    [2]int // where it is named
	status   schema.Status
	statusBy Value
	class    [2]int
	count    *countAt
	free     bool // its class is no word of the lexicon
}

// onlyTopics takes a clause apart that is lists, each under a programme, class or
// status as its topic, and copulas between them.
func (c *clause) onlyTopics() ([]listTopic, bool) {
	var out []listTopic
	at := 0
	for k := range c.units {
		u := c.units[k]
		if u.list == nil {
			continue
		}
		t := listTopic{unit: u}
		if n := len(out); n > 0 && strings.Trim(c.s[at:max(at, u.from)], " ,") == "" && !u.list.topics() {
			t = out[n-1] // goes on under the same topic
			t.unit, t.count = u, nil
			t.spread()
		} else if !c.lead(&t, at, max(at, u.from)) {
			return nil, false
		}
		out, at = append(out, t), u.to
	}
	return out, len(out) > 0 && copulaOnly(withoutEach(c.s[at:]))
}

// lead reads the words i..j before a list as its topic.
func (c *clause) lead(t *listTopic, i, j int) bool {
	i += c.ctx.yearToCome(c.s[i:j])
	words := strings.TrimRight(c.s[i:j], " ,'\"")
	if copulaOnly(words) {
		return t.list.topics()
	}
	if !endsTopic(words) || notChosen(words) || containsAny(words, stillToCome) {
		return false
	}
	left := []byte(c.s[i:j])
	blank := func(from, to int) {
		for k := from; k < to; k++ {
			left[k-i] = ' '
		}
	}
	for k := range c.mentions {
		if m := &c.mentions[k]; m.from >= i && m.to <= j {
			t.scheme, t.named = &m.Scheme, [2]int{m.from, m.to}
			blank(m.from, m.to)
		}
	}
	for _, s := range c.statuses {
		if s.from >= i && s.to <= j && left[s.from-i] != ' ' {
			t.status, t.statusBy = s.status, c.value(s.from, s.to, "list.status")
			blank(s.from, s.to)
		}
	}
	for k := range c.units {
		if u := &c.units[k]; u.count != nil && u.list == nil && u.from >= i && u.to <= j {
			c.leadCount(t, u, left, i)
			blank(u.from, u.to)
		}
	}
	c.leadClass(t, left, i)
	return c.leadsOnly(string(left)) || c.classLeads(t.unit, i, j)
}

// leadCount reads the number of a topic and the class before it.
func (c *clause) leadCount(t *listTopic, u *unit, left []byte, i int) {
	t.count, t.class = u.count, u.count.class
	if t.class[1] == 0 {
		before := strings.TrimRight(string(left[:u.from-i]), " ")
		k := strings.LastIndexAny(before, " ,") + 1
		word := before[k:]
		if word == "" || topicWords[word] || bridgeWords[word] || copulaOnly(word) || endsPhraseWord(word) || notChosen(word) || takesVerb(word) {
			return
		}
		t.class, t.free = [2]int{i + k, i + len(before)}, true
	}
	for k := t.class[0]; k < t.class[1]; k++ {
		left[k-i] = ' '
	}
	t.spread()
}

// spread gives the runs of the list the class of the topic, and the only run its
// number.
func (t *listTopic) spread() {
	if t.class[1] == 0 {
		return
	}
	for k := range t.list.runs {
		r := &t.list.runs[k]
		switch {
		case r.class[1] > 0:
		case r.group && r.count != nil && !t.list.countedWhole():
			for i := range r.entries { // its number is that of a 시·도
				if e := &r.entries[i]; e.class[1] == 0 {
					e.class = t.class
				}
			}
		default:
			r.class = t.class
			r.spreadClass()
		}
	}
	if t.count != nil && t.list.total == nil {
		n := *t.count
		n.class = t.class
		t.list.total = &n
	}
}

// leadClass reads what the names were chosen as, where it is a class: 도심형으로 선정된
// 2곳은.
func (c *clause) leadClass(t *listTopic, left []byte, i int) {
	for k := 0; k < len(left); {
		k += spaces(string(left[k:]))
		w := wordLen(string(left[k:]))
		if w == 0 {
			return
		}
		for _, j := range []string{"으로", "로"} {
			if cut, ok := strings.CutSuffix(string(left[k:k+w]), j); ok && c.ctx.isClass(cut) && t.class[1] == 0 {
				t.class = [2]int{i + k, i + k + len(cut)}
				for b := k; b < k+w; b++ {
					left[b] = ' '
				}
				t.spread()
			}
		}
		k += w
	}
}

// leadsOnly says that what is left of the words before a list only leads to it; a
// class among them is that of the list.
func (c *clause) leadsOnly(left string) bool {
	for _, w := range strings.Fields(left) {
		w = strings.Trim(w, ",:()\"'·*")
		stem := strings.TrimSuffix(w, "들")
		for _, j := range []string{"으로는", "로는", "에는", "은", "는"} {
			if cut, ok := strings.CutSuffix(stem, j); ok {
				stem = strings.TrimSuffix(cut, "들")
				break
			}
		}
		switch {
		case w == "", copulaOnly(w), topicWords[w], topicWords[stem], bridgeWords[w], bridgeWords[stem]:
		default:
			return false
		}
	}
	return true
}

// topics says that every run of the list stands under a class or status of its own.
func (l *list) topics() bool {
	if l.region {
		return true
	}
	for k := range l.runs {
		if r := &l.runs[k]; r.class[1] == 0 && r.status == "" {
			return false
		}
	}
	return true
}

// endsTopic says that words end in the particle of a topic or a colon.
func endsTopic(s string) bool {
	for _, w := range []string{"은", "는", ":"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// topicWords may stand in the topic of a list beside its programme, class, status
// and number, and say no more than that names follow.
var topicWords = map[string]bool{"결과": true, "부문": true, "선정된": true, "지정된": true, "인증된": true, "확정된": true, "뽑힌": true, "선발된": true, "승인된": true, "인증받은": true, "인증": true, "지정": true, "선정": true, "사업": true, "사업에": true, "공모": true, "공모에": true, "공모에서": true, "심사에서": true, "평가에서": true, "사업대상": true, "사업대상지": true, "해당": true, "해당하는": true, "올해": true, "금년": true, "올해의": true, "최종적으로": true, "새로": true, "새롭게": true, "이번에는": true, "유형별": true, "분야별": true, "권역별로": true, "규모별": true, "시군": true, "지방자치단체": true, "마을": true, "단지": true, "개소": true, "시·도": true, "구": true, "또": true, "또한": true, "이어": true, "나머지": true, "세부적으로": true, "후보지": true, "후보지역": true, "대상지역": true, "사업지역": true, "선정지": true, "산단": true, "산업단지": true, "구역": true, "섬": true, "거리": true, "상권": true, "주인공": true, "영예의": true, "곳으로": true, "명단": true, "명단은": true, "이름": true, "로": true, "으로": true, "포함된": true, "추가된": true, "더해진": true, "합류한": true, "지원": true, "지원대상": true, "이렇게": true, "한편": true, "아울러": true, "끝으로": true}

// withoutEach leaves out that each name counts once: 각 1곳씩이다.
func withoutEach(s string) string {
	for _, n := range countsIn(s) {
		before := strings.TrimRight(s[:n.from], " ")
		cut, ok := strings.CutSuffix(before, "각")
		if !ok {
			cut, ok = strings.CutSuffix(before, "각각")
		}
		if ok && n.n == 1 {
			return cut + " " + strings.TrimPrefix(s[n.to:], "씩")
		}
	}
	return s
}

// notChosen knows words before a number that make it one of names which were not
// chosen.
func notChosen(word string) bool {
	return containsAny(word, notChosenNames)
}

// notChosenNames stand before names, so that 이미 and 앞서, which stand before verbs,
// say nothing here.
var notChosenNames = wordsOf(applyingWords, failedWords, unchosenWords, setAsideWords, []string{"참여", "인근", "인접", "기존", "종전"})

// copulaOnly says that words do nothing but end a clause and lead to the next.
func copulaOnly(s string) bool {
	for w := range strings.FieldsSeq(s) {
		switch strings.Trim(w, ",.*") {
		case "포함됐다", "포함되었다", "로", "으로", "나타났다", "라고", "이라고", "밝혔다", "전했다", "설명했다", "가", "이", "받았다", "받았으며", "차지했다", "올랐다", "등이", "선정됐다", "선정되었다", "지정됐다", "지정되었다":
		case "", "이며", "며", "이고", "고", "이다", "다", "입니다", "그리고", "각각", "등", "등이다", "등이며", "등이고", "등입니다", "였다", "이었다", "였으며", "이었으며", "이에요", "예요":
		default:
			return false
		}
	}
	return true
}
