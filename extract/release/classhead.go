package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// headParticle finds what stands between a class with the head of its programme and its names: 체험형
// 가나마을(에는), 체험형 가나마을 (대상지로), 체험형 가나마을 2곳(.
var headParticle = hangul.MustCompile(`(?:\s(?:대상지|대상 지역|사업지|대상))?(?:으로는?|로는?|에서는|에는|에|은|는|이|가)?(?:\s?[0-9]{1,3}(?:곳|개소|개)\s?\(?|\s?\(|\s?:)?\s?$`)

// classHead finds a class and the head of a programme at the end of words: 체험형 가나 거점.
var classHead = hangul.MustCompile(`([가-힣]{2,7}형(?: [가-힣]{2,8}){1,3})$`)

// headClasses gives lists that stand beside each other the classes before the head of a programme that
// lead to each: 체험형 가나마을로 다시, 라군을, 생산형 가나마을로 마시를. A head alone is no class, and one
// class alone may be a programme's name.
func (c *clause) headClasses() {
	if len(c.units) < 2 || strings.Count(c.s, "형 ") < 2 {
		return
	}
	var topics []listTopic
	at, seen := 0, map[string]bool{}
	for i := range c.units {
		u := &c.units[i]
		if u.list == nil {
			continue
		}
		if r, ok := c.classAndHead(at, u); ok && !seen[c.s[r[0]:r[1]]] {
			seen[c.s[r[0]:r[1]]] = true
			topics = append(topics, listTopic{unit: *u, class: r})
		}
		at = u.to
	}
	if len(topics) < 2 || !sameHead(c.s, topics) {
		return
	}
	for k := range topics {
		topics[k].spread()
	}
}

// classAndHead is a class with the head of a programme right before a list without classes, behind
// byte at.
func (c *clause) classAndHead(at int, u *unit) (r [2]int, ok bool) {
	for k := range u.list.runs {
		if u.list.runs[k].class[1] > 0 {
			return r, false
		}
	}
	from := u.from
	if k := strings.IndexByte(c.s[u.from:u.to], '('); k > 0 && onlyCount(c.s[u.from:u.from+k]) {
		from += k // its number is a part of it
	}
	end := headParticle.FindStringIndex(c.s[at:from])
	if end == nil {
		return r, false
	}
	m := classHead.FindStringIndex(c.s[at : at+end[0]])
	if m == nil {
		return r, false
	}
	r = [2]int{at + m[0], at + end[0]}
	class, _, _ := strings.Cut(c.s[r[0]:r[1]], " ")
	return r, c.ctx.isClass(class) && (r[0] == 0 || !isSyllable(lastRune(c.s[:r[0]])))
}

// sameHead says that the classes of lists all stand before one head.
func sameHead(s string, topics []listTopic) bool {
	head := ""
	for _, t := range topics {
		_, h, _ := strings.Cut(s[t.class[0]:t.class[1]], " ")
		if head != "" && h != head {
			return false
		}
		head = h
	}
	return true
}
