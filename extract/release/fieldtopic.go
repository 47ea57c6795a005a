package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// fieldBefore finds the field under which a list stands as one of several: '종합형' 지원
// 대상에는, ‘두 마을 살이’ 분야에는, 골목재생 부문에서는.
var fieldBefore = hangul.MustCompile(`(?:['"「]([^'"「」]{2,40})['"」]\s?(?:분야|부문|유형|트랙|지원\s?대상)|(?:^|[\s,])([가-힣·]{2,12})\s(?:분야|부문|유형|트랙|모델))(?:에서는|에선|에는|엔|은|는|에|에서|(이|가))\s$`)

// fieldTopics makes the field of a list of places its class.
func (c *clause) fieldTopics() {
	if !c.held().Any([]string{"분야", "부문", "유형", "트랙", "대상", "모델"}) {
		return
	}
	var subjects []listTopic // 나눔 모델이 가나시, as one of several
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil || u.list.labelled() {
			continue
		}
		before := strings.TrimRight(c.s[:u.from], "△▲ ") + " "
		if len(before) > u.from {
			continue
		}
		m := fieldBefore.FindStringSubmatchIndex(before)
		if m == nil {
			continue
		}
		class := [2]int{m[2], m[3]}
		if m[2] < 0 {
			class = [2]int{fieldStart(before, m[4]), m[5]}
		}
		if c.ctx.namesKnown(c.s[class[0]:class[1]]) {
			continue
		}
		if n := c.ctx.partEnding(c.s[:class[1]]); m[2] < 0 && n > class[1]-class[0] {
			class[0] = class[1] - n
		}
		t := listTopic{unit: *u, class: class}
		if m[6] >= 0 {
			subjects = append(subjects, t)
			continue
		}
		t.ofField()
	}
	for k := range subjects {
		if len(subjects) > 1 {
			subjects[k].ofField()
		}
	}
}

// ofField gives the names of a list, and its number, their class.
func (t *listTopic) ofField() {
	if n := t.list.total; n != nil && n.class[1] == 0 {
		of := *n
		of.class = t.class
		t.list.total = &of
	}
	t.spread()
}

// fieldStart goes back from the last word of a field at byte i to its first, where no more
// than two words stand before it in its clause: (생활권) 활성화 분야에는.
func fieldStart(s string, i int) int {
	words := s[afterLast(s[:i], ",.:;·△▲()"):i]
	for _, w := range []string{"며 ", "고 "} {
		if k := strings.LastIndex(words, w); k >= 0 {
			words = words[k+len(w):]
		}
	}
	words = strings.TrimLeft(words, " ")
	all := strings.Fields(words)
	if len(all) == 0 || len(all) > 2 {
		return i
	}
	for _, w := range all {
		if endsPhraseWord(w) || bridgeWords[w] || topicWords[w] || slices.Contains(leadingWords, w) || notChosen(w) {
			return i
		}
	}
	return i - len(words)
}
