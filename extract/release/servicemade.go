package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// madeVerb ends a clause that tells who made, runs or brought what is named behind it.
var madeVerb = hangul.MustCompile(`\s(?:(?:공동|단독|자체)(?:적?으로)?\s|함께\s|직접\s|혼자\s|홀로\s)?(?:만든|개발한|적용한|적용 중인|협력한|개발·운영하는|개발해 운영하는|개발하여 운영하는|운영하는|운영 중인|운영한|제공하는|제공한|제공 중인|출품한|내놓은|구축한|실증한|실증 중인|도입한|들여온|선보인|제안한|신청한|추진하는|추진 중인|제작한|보급하는|보급한|설치한|관리하는|관리한|가꾸는|가꾼|가꿔 온|돌보는|지키는|조성한|꾸민|꾸리는|세운|주최하는|주관하는|개최하는|여는|이끄는)\s?$`)

// makingOf are the bytes of a clause before a quoted name: of the makers, and of what
// stands between them and the verb.
type makingOf struct {
	from, to int
	gap      [2]int
}

// makerClause reads the clause before the quoted name that opens at a byte: ㈜가나가 (다라시와
// 협약을 맺고) 만든 ‘마바’.
func (c *clause) makerClause(open int) (makingOf, bool) {
	before := strings.TrimRight(c.s[:open], " ")
	if len(before) == open || !strings.HasSuffix(before, "한") && !strings.HasSuffix(before, "는") && !strings.HasSuffix(before, "만든") && !strings.HasSuffix(before, "은") && !strings.HasSuffix(before, "온") && !strings.HasSuffix(before, "인") {
		return makingOf{}, false
	}
	v := madeVerb.FindStringIndex(c.s[:open])
	if v == nil {
		return makingOf{}, false
	}
	for k := v[0]; k > 0 && v[0]-k < 120; k-- {
		if c.s[k] != ' ' && k != v[0] || k < len("가") || depthAt(c.s, k) != 0 {
			continue
		}
		j := k - len("가")
		if w := c.s[j:k]; w != "이" && w != "가" {
			continue
		}
		if k < v[0] && strings.ContainsAny(c.s[k:v[0]], "'\"」』") {
			break
		}
		from := c.makersFrom(j)
		if from >= j || !c.namesBody(from, j) && !c.surelyPlaces(c.s[from:j]) && !c.asksFor(from, j, v[0]) {
			continue
		}
		return makingOf{from, j, [2]int{k, v[0]}}, true
	}
	return makingOf{}, false
}

// asksFor says that one word before a verb at byte v is who asked for what a programme of services
// gives, whoever it is: 가나뷰티가 신청한 (‘다라’는 실증특례를 받았다).
func (c *clause) asksFor(i, j, v int) bool {
	word := c.s[i:j]
	if !c.namesService() || strings.Contains(word, " ") || !maybeBody(word) || noService.MatchString(word) || genericNouns[word] || ownerless.has(word) || isMinistry(word) {
		return false
	}
	verb := strings.TrimLeft(c.s[v:], " ")
	return strings.HasPrefix(verb, "신청한") || strings.HasPrefix(verb, "제안한") || strings.HasPrefix(verb, "출품한")
}

// makersFrom is where the makers whose names end at byte j begin: behind the last quoted name
// with its bracket, the topic of the sentence and what leads to names.
func (c *clause) makersFrom(j int) int {
	from := c.phraseFrom(j)
	if q := strings.LastIndexAny(c.s[:j], "'\""); q >= from {
		q++
		if _, _, end := bracketAt(c.s[:j], q); end > 0 {
			q = end
		}
		for _, w := range []string{"와 ", "과 ", ", ", "이며, ", "이고, ", " 및 "} {
			if strings.HasPrefix(c.s[q:j], w) {
				q += len(w)
				break
			}
		}
		from = q
	}
	return c.pastLead(from, j)
}

// withMaker is who a place made something with: ㈜가나와.
var withMaker = hangul.MustCompile(`^\s?(\S{2,40}?(?:\s(?:외|등)\s\d{1,2}\s?개\s?(?:사|기업|기관|업체))?)(?:와|과)(?:\s|$)`)

// madeIn gives a service the makers of a clause before it, and the place that worked with
// them.
func (c *clause) madeIn(h *Holder, m makingOf) {
	c.makersInTurn(h, m.from, m.to)
	if w := withMaker.FindStringSubmatchIndex(c.s[m.gap[0]:m.gap[1]]); w != nil && len(h.Providers) == 0 && c.namesBody(m.gap[0]+w[2], m.gap[0]+w[3]) && !c.surelyPlaces(c.s[m.gap[0]+w[2]:]) {
		c.providers(h, m.gap[0]+w[2], m.gap[0]+w[3]) // 가나시가 ㈜다라와 함께 만든
	}
	if n, ok := c.ctx.gaz.placeAt(c.s[:m.to], m.from); ok && n.to == m.to && len(h.Providers) == 0 {
		h.Providers = []Provider{{c.text(m.from, m.to)}} // 가나시가 운영하는
	}
	for i := m.gap[0]; i < m.gap[1] && h.Partner.S == ""; i += runeLen(c.s, i) {
		if n, ok := c.ctx.gaz.placeAt(c.s[:m.gap[1]], i); ok && wordStart(c.s, i) {
			h.Partner = c.text(n.from, n.to)
		}
	}
}

// bracketHead finds a name in square or pointed brackets at the beginning of a line.
var bracketHead = hangul.MustCompile(`^[\[<〈《【]\s*([^\]>〉》】]{2,60}?)\s*[\]>〉》】]\s*(.*)$`)

// headedLine reads a line that is headed by the name of a service in brackets, with its
// provider inside or behind: [가나 알리미](㈜다라), < 가나 알리미(㈜다라) >, 【가나 알리미】 ㈜다라, 밤길을 비춘다.
func (r *listReader) headedLine(p *passage, i int) (Holder, bool) {
	m := bracketHead.FindStringSubmatchIndex(p.S[i:])
	if m == nil {
		return Holder{}, false
	}
	c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-lines"}
	name, rest := [2]int{i + m[2], i + m[3]}, [2]int{i + m[4], i + m[5]}
	if k := openingOf(p.S[name[0]:name[1]]); k > 0 && rest[0] == rest[1] && strings.HasSuffix(p.S[name[0]:name[1]], ")") {
		name, rest = [2]int{name[0], name[0] + k}, [2]int{name[0] + k + 1, name[1] - 1}
	} else if from, to, end := bracketAt(p.S, rest[0]); end > 0 && p.S[rest[0]] == '(' && to-from > len("주") {
		rest = [2]int{from, to}
	} else if k := strings.IndexAny(p.S[rest[0]:rest[1]], ",:"); k > 0 {
		rest[1] = rest[0] + k
	}
	name = trimmed(p.S, name[0], name[1])
	h := Holder{Kind: ServiceHolder, Rule: c.rule, Words: unquoted(p.text(name[0], name[1]))}
	if rest[0] >= rest[1] || !c.namesBody(rest[0], rest[1]) || !isServiceWords(h.Words) || c.namesProgramme(viewOf(h.Words).S) {
		return Holder{}, false
	}
	c.providers(&h, rest[0], rest[1])
	return h, len(h.Providers) > 0
}

// fieldHead is a field that heads the services of a line: 안전 분야:, (안전), [교통 분야].
var fieldHead = hangul.MustCompile(`^(?:[(\[<【]\s?([가-힣·]{2,14}?)\s?(?:분야|부문)?\s?[)\]>】]|([가-힣·]{2,14}?)\s?(?:분야|부문)(?:\s?\(?\d{1,2}[건개]\)?)?(?:은|는|\s?[:：])?|([가-힣·]{2,14})\s?[:：])\s+`)

// fieldLine reads a line of services under one field or several: 안전 분야: 가나 알리미(㈜다라), 마바
// 지킴이(㈜사아); 안전 분야는 …, 환경 분야는 …이다.
func (r *listReader) fieldLine(p *passage, i int) []Holder {
	c := &clause{ctx: r.ctx, view: p.view, s: p.S, block: p.index, where: InList, rule: "list.service-lines"}
	var heads [][2]int // of the field
	var starts []int
	for _, m := range fieldTopic.FindAllStringSubmatchIndex(p.S[i:], -1) {
		heads, starts = append(heads, [2]int{i + m[2], i + m[3]}), append(starts, i+m[1])
	}
	if len(heads) == 0 {
		m := fieldHead.FindStringSubmatchIndex(p.S[i:])
		if m == nil {
			return nil
		}
		g := 2
		for m[g] < 0 {
			g += 2
		}
		if g == 6 && !isDomain(p.S[i+m[6]:i+m[7]]) {
			return nil
		}
		heads, starts = [][2]int{{i + m[g], i + m[g+1]}}, []int{i + m[1]}
	}
	var out []Holder
	for k := range heads {
		end := len(p.S)
		if k+1 < len(heads) {
			end = heads[k+1][0]
		}
		if end = c.groupEnd(starts[k], end); end <= starts[k] {
			return nil
		}
		u, ok := c.serviceList(starts[k], end)
		if !ok || !provided(u.services) {
			return nil
		}
		for n := range u.services {
			u.services[n].Domain, u.services[n].Rule = c.text(heads[k][0], heads[k][1]), c.rule
		}
		out = append(out, u.services...)
	}
	return out
}

// fieldTopicBefore gives the bytes of a field as topic that stands right before byte i: 환경
// 분야에는 (㈜가나의 ‘다라’). 0 for none.
func (c *clause) fieldTopicBefore(i int) (from, to int) {
	if t := c.s[:i]; !strings.HasSuffix(t, " ") || !strings.Contains(t, "분야") && !strings.Contains(t, "부문") {
		return 0, 0
	}
	all := fieldTopic.FindAllStringSubmatchIndex(c.s[:i], -1)
	if len(all) == 0 || all[len(all)-1][1] != i {
		return 0, 0
	}
	m := all[len(all)-1]
	return m[2], m[3]
}
