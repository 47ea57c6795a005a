package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// groupNouns are what services are parted by in running text.
var groupNouns = []string{"분야", "부문", "유형", "트랙", "분과"}

// groupTopic is such a word as what a sentence, or a part of one, is about: (안전) 분야에는, (신규 개발) 유형에.
var groupTopic = hangul.MustCompile(`\s?` + sortNouns + `['"]?(?:\s(?:서비스|과제|제품|기술))?(?:\s?\(?(\d{1,2})(?:건|개)\)?)?(?:(?:으로는|로는|에서는|에는|으로|로|에서|에|은|는)\s|\s?:\s)`)

// kindTopic is a kind of permission as what a part of a sentence is about: 실증특례로는, 임시허가 과제에는.
var kindTopic = hangul.MustCompile(`(?:^|[\s,])((?:실증(?:\s?특례)?|임시\s?허가|적극\s?(?:해석|행정)|규제\s?특례)(?:\s?(?:과제|사항|안건|사업|대상))?)(?:\s?\(?(\d{1,2})(?:건|개)\)?)?(?:으로는|로는|에는|은|는)\s`)

// headsGroup begins a line with a field or sort of the services behind it: 안전 분야: 가나 결제, 안전 분야 2건은 가나 결제.
var headsGroup = hangul.MustCompile(`^'?(?:[가-힣·]{1,8}\s){0,2}[가-힣·]{1,8}'?\s?` + sortNouns + `(?:\s?\(?\d{1,2}(?:건|개)\)?)?(?:(?:으로는|로는|에서는|에는|으로|로|에서|에|은|는)\s|\s?:\s)`)

// groupBracket is a bracket that heads a part of the services in running text: (신규 개발) 가나 결제.
var groupBracket = hangul.MustCompile(`(?:^|\s)[(\[<〈【]\s?([가-힣A-Za-z·]{1,8}(?:\s[가-힣A-Za-z·]{1,8})?)\s?[)\]>〉】]\s`)

// groupVerb is how a sentence goes on behind the names of a group.
var groupVerb = hangul.MustCompile(`^[이가을를](?:$|\s(?:각각\s|최종\s|새로\s|새롭게\s|신규로?\s|이번에\s|함께\s|\S{2,6}[을를]\s)*\S{0,6}(?:됐|되었|되어|돼|뽑|올랐|올라|올렸|올려|포함|꼽|들어|했|하였|하고|하며|받았|받아|있)\S{0,3}$)`)

// copulaBehind ends a sentence right behind a quoted name or a bracket: (‘가나 결제’)다, (가나 결제(다라))이며.
var copulaBehind = hangul.MustCompile(`['")]이?[다며고]$`)

// serviceGroup is a part of the services that is told under its field or sort.
type serviceGroup struct {
	at    int    // where what heads it begins
	head  [2]int // bytes of the field or sort
	from  int    // where its names begin
	count int    // that is told of it, 0 for none
	field bool
}

// groupsIn finds the heads of groups in the bytes of a sentence.
func (c *clause) groupsIn() (out []serviceGroup) {
	if containsAny(c.s, groupNouns) {
		for _, m := range groupTopic.FindAllStringSubmatchIndex(c.s, -1) {
			if r := c.groupHead(m[0]); r[1] > r[0] {
				g := serviceGroup{at: r[0], head: r, from: m[1], field: startsWithAny(strings.TrimLeft(c.s[m[0]:], " "), groupNouns[:2])}
				if m[2] >= 0 {
					g.count, _, _ = hangul.Number(c.s[m[2]:m[3]])
				}
				out = append(out, g)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	if exemptWords.in(c.s) {
		for _, m := range kindTopic.FindAllStringSubmatchIndex(c.s, -1) {
			g := serviceGroup{at: m[2], head: [2]int{m[2], m[3]}, from: m[1]}
			if m[4] >= 0 {
				g.count, _, _ = hangul.Number(c.s[m[4]:m[5]])
			}
			out = append(out, g)
		}
		if len(out) > 1 {
			return out
		}
		out = nil
	}
	for at := 0; ; {
		m := groupBracket.FindStringSubmatchIndex(c.s[at:])
		if m == nil {
			break
		}
		r := [2]int{at + m[2], at + m[3]}
		if len(out) == 0 && strings.TrimSpace(c.s[:at+m[0]]) != "" {
			return nil // names stand before the first
		}
		if _, place := c.ctx.gaz.placeAt(c.s[:r[1]], r[0]); place || c.namesBody(r[0], r[1]) || isExemption(c.s[r[0]:r[1]]) || isStatute(c.s[r[0]:r[1]]) || statusOnly.MatchString(c.s[r[0]:r[1]]) {
			return nil
		}
		out = append(out, serviceGroup{at: at + m[0], head: r, from: at + m[1], field: isDomain(c.s[r[0]:r[1]])})
		at += m[1] - 1
	}
	return out
}

// groupHead are the bytes of a field or sort whose noun begins at byte i: one to three words at the beginning of
// a sentence or behind what parts it.
func (c *clause) groupHead(i int) [2]int {
	from := afterLast(c.s[:i], ",.△▲○:;")
	for _, w := range []string{"며 ", "고 "} {
		if k := strings.LastIndex(c.s[from:i], w); k >= 0 {
			from += k + len(w)
		}
	}
	r := unquotedAt(c.s, c.pastLead(from, i), i)
	if w := c.s[r[0]:r[1]]; w == "" || strings.Count(w, " ") > 2 || utf8.RuneCountInString(w) > longestField || isMinistry(w) {
		return [2]int{}
	}
	return r
}

// groupEnd is where the names of a group end that stand in the bytes i..j, -1 where what follows them tells of
// something else than a choice.
func (c *clause) groupEnd(i, j int) int {
	j = i + len(strings.TrimRight(c.s[i:j], " ,."))
	at := -1
	for k := i; k < j; k += runeLen(c.s, k) {
		if w := josaAt(c.s, k); (w == "이" || w == "가" || w == "을" || w == "를") && (k+len(w) == j || c.s[k+len(w)] == ' ') && depthAt(c.s[i:], k-i) == 0 && groupVerb.MatchString(c.s[k:j]) {
			at = k
			break
		}
	}
	if at < 0 {
		if strings.HasSuffix(c.s[i:j], "다") || strings.HasSuffix(c.s[i:j], "며") || strings.HasSuffix(c.s[i:j], "고") {
			if m := copulaBehind.FindStringIndex(c.s[i:j]); m != nil {
				at = i + m[0] + 1
			} else if at = c.nameEnd(i, j); at == j {
				return -1
			}
		} else {
			at = j
		}
	}
	if m := countedTail.FindAllStringIndex(c.s[i:at]+" ", -1); m != nil && i+m[len(m)-1][1] >= at {
		at = i + m[len(m)-1][0]
	}
	return at
}

// groupItems reads the names of the groups that a sentence tells; nil where one is none.
func (c *clause) groupItems(at int) (out []serviceItem, groups int) {
	all := c.groupsIn()
	if len(all) == 0 || containsAny(aroundMarks(c.s), otherServices) {
		return nil, 0
	}
	for k, g := range all {
		end := len(c.s)
		if k+1 < len(all) {
			end = all[k+1].at
		}
		if end = c.groupEnd(g.from, max(end, g.from)); end <= g.from {
			return nil, 0
		}
		before := len(out)
		for _, r := range c.joinedNames(c.namedParts(g.from, end)) {
			it, ok := itemIn(c.view.S, c.base+r[0], c.base+r[1])
			if !ok || it.sign == noSign && !c.bareName(it, c.base) {
				return nil, 0
			}
			if it.at, it.form = at, ","; g.field {
				it.domain = c.text(g.head[0], g.head[1])
			}
			out = append(out, it)
		}
		if g.count > 0 && g.count != len(out)-before {
			return nil, 0
		}
	}
	return behindMakers(c.view.S, out), len(all)
}

// joinedNames parts names at the 와 or 과 between two that both end as services do: 가나 알리미와 다라 지킴이.
func (c *clause) joinedNames(all [][2]int) (out [][2]int) {
	for _, r := range all {
		s := c.s[r[0]:r[1]]
		if k := joinOfServices(s); k > 0 && !strings.ContainsAny(s, "'\"(") {
			out = append(out, [2]int{r[0], r[0] + k}, [2]int{r[0] + k + len("과 "), r[1]})
			continue
		}
		out = append(out, r)
	}
	return out
}

// groupSeries reads from passage i on the sentences that each tell services under their field or sort, two groups
// or more; last is the passage of the last of them.
func (ctx *context) groupSeries(i int) (s *itemSeries, last int) {
	groups := 0
	s, last = &itemSeries{line: true, weak: true, head: ctx.seriesHead(i)}, i
	for j := i; j < len(ctx.passages) && j-last <= 1 && (j == i || groups > 0); j++ {
		p := &ctx.passages[j]
		if p.Kind == doc.Caption || p.Depth >= doc.Asterisk || !containsAny(p.S, groupNouns) && !strings.ContainsAny(p.S, "([<〈【") {
			continue
		}
		for _, r := range p.sentences() {
			c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InList, block: p.index}
			if len(c.s) > longestTale {
				continue
			}
			items, n := c.groupItems(j)
			if n == 0 {
				continue
			}
			s.items, groups, last = append(s.items, items...), groups+n, j
		}
	}
	if groups < 2 || len(s.items) == 0 {
		return nil, i
	}
	for _, it := range s.items {
		s.chosen = s.chosen || it.sign == noSign
	}
	return s, last
}
