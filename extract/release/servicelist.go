package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// dayLead is a day before names: 15일, 지난 3월 2일.
var dayLead = hangul.MustCompile(`^(?:(?:지난달|이달|지난|오는)\s)?(?:\d{1,2}월\s?)?\d{1,2}일(?:자로)?,?\s`)

// spanLead is the part of a year before names: 2026년 1분기에, 올해 상반기, 지난달에는, 올해 들어. A bare year, month or half may
// begin a name and needs its particle.
var spanLead = hangul.MustCompile(`^(?:(?:20\d{2}년도?|올해|금년|올|지난해|작년|지난|이번|이달|지난달)\s)?(?:(?:상|하)반기|제?[1-4](?:/4)?\s?분기|\d{1,2}월\s?(?:초|중순|말)?)(?:에|에는|에도|에만|\s중|\s들어),?\s` +
	`|^(?:20\d{2}년도?|올해|금년|올|지난해|작년|지난|이번)\s(?:(?:상|하)반기|제?[1-4](?:/4)?\s?분기),?\s` +
	`|^(?:20\d{2}년도?(?:에|에는|에만)|(?:올해|올|금년|이달|20\d{2}년)\s들어|(?:이달|지난달|이번\s달|지난\s달)(?:에|에는|에만)?|들어),?\s`)

// pastLead goes on from byte from over what opens a sentence before names ending at byte
// to: connectives, adverbs of order, days and parts of a year.
func (c *clause) pastLead(from, to int) int {
	for again := true; again; {
		again = false
		from = trimmed(c.s, from, to)[0]
		for _, w := range connectives {
			if s := c.s[from:to]; len(w) < len(s) && (s[len(w)] == ',' || s[len(w)] == ' ') && s[:len(w)] == w {
				from, again = from+len(w)+1, true
			}
		}
		if k := besideLeadEnd(c.s[from:to]); k > 0 {
			from, again = from+k, true
		}
		for _, lead := range []*hangul.Pattern{dayLead, spanLead, amongLead, ordinalLead} {
			if m := lead.FindStringIndex(c.s[from:to]); m != nil {
				from, again = from+m[1], true
			}
		}
		if containsAny(c.s[from:to], judgedLeadEnds) {
			from += len(judgedLead.FindString(c.s[from:to]))
		}
		if t := head(c.s[from:to], longestLabel); containsAny(t, groupNouns) {
			if m := groupLead.FindStringIndex(t); m != nil {
				from, again = from+m[1], true
			}
		}
	}
	return from
}

// judgedLead begins a sentence on what was chosen by how it was judged: 심의를 거친 결과, 서류심사와 발표평가 끝에.
var judgedLead = hangul.MustCompile(`^(?:[가-힣·]+(?:와|과)?\s){0,3}[가-힣·]*(?:심의|심사|평가|검토|논의|의결)(?:[을를]\s(?:거친|한|진행한|실시한))?\s(?:결과|끝에),?\s`)

// judgedLeadEnds are those that it ends in.
var judgedLeadEnds = []string{"결과", "끝에"}

// groupLead begins what a sentence tells of the services of one field or sort: 안전 분야로, 신규 개발 유형 2건은.
var groupLead = hangul.MustCompile(`^'?(?:[가-힣·]{1,8}\s){0,2}[가-힣·]{1,8}'?\s?` + sortNouns + `(?:\s?\d{1,2}(?:건|개))?(?:으로는|로는|에서는|에는|으로|로|에서|에|은|는)\s`)

// ordinalLead begins a sentence on one of several by its number: 두 번째 안건은, 세 번째로.
var ordinalLead = hangul.MustCompile(`^(?:첫|두|둘|세|셋|네|넷|다섯|여섯|일곱)\s?(?:번째|째)(?:로)?(?:\s(?:안건|과제|서비스|사업))?(?:인|은|는|으로|로)?,?\s`)

// amongLead begins a sentence on one of several: 이중, 이외 안건 가운데, 주요 내용을 살펴보면.
var amongLead = hangul.MustCompile(`^(?:또|(?:이|그|이들)\s?(?:중|가운데)(?:에서|에는|에서는)?|(?:이외|이 외|그 외|나머지|다른|주요|이번|이날|승인된|통과된)\s(?:\S+\s)?(?:안건|과제|사업|서비스|특례)\s?(?:가운데|중)(?:에서|에는|에서는)?|(?:주요|세부|구체적인)\s(?:내용|과제|안건|사례|사업)[을를]\s(?:살펴)?보면|이와 별도로|예를 들어|구체적으로),?\s`)

// serviceList reads services parted by commas from the bytes i..j, 등 and a
// count at the end not among them.
func (c *clause) serviceList(i, j int) (unit, bool) {
	u := unit{from: i, to: j}
	stop := j
	for _, n := range countsIn(c.s[i:j]) {
		n.from, n.to = n.from+i, n.to+i
		if isHolderUnit(n) && depthAt(c.s, n.from) == 0 && c.countEnds(n.to, j) {
			u.count, stop = &n, n.from
		}
	}
	words := strings.TrimRight(c.s[i:stop], " ")
	for _, w := range []string{" 총", " 모두"} {
		words = strings.TrimSuffix(words, w)
	}
	if k := strings.LastIndex(words, " 등 "); k > 0 && c.namesProgramme(words[k+len(" 등 "):]) {
		words = words[:k+len(" 등")] // 가나 결제 등 다라 특례 과제 3건을
	}
	if cut, ok := strings.CutSuffix(words, "등"); ok {
		u.open, words = true, strings.TrimRight(cut, " ")
	}
	stop = i + len(words)
	if k := indexSign(c.s[i:stop], serviceMarks); k > 0 && !strings.ContainsAny(c.s[i:i+k], ",()'\"") && genitiveFront(c.s[i:i+k]) == 0 {
		i += k // this stands before the first mark: 이와 함께 ▲
		u.from = i
	}
	parts := c.offered(i, stop)
	made := c.madeByFirms(parts)
	for _, r := range parts {
		if c.namesProgramme(c.s[r[0]:r[1]]) {
			return u, false
		}
		if tellsOn(c.s[r[0]:r[1]]) || tellsQuality(c.s[r[0]:r[1]]) {
			return u, false
		}
		h, _ := c.service(r[0], r[1], r[1])
		if n, ok := c.ctx.gaz.placeAt(c.s, r[0]); !isServiceWords(h.Words) && !made && !(len(h.Providers) > 0 && c.markBefore(r[0]) && isLongName(h.Words)) || ok && n.to == r[1] || c.ctx.onlyPlaces(viewOf(h.Words).S) || startsLabel(h.Words) || namesLaw(h.Words.S) {
			return u, false
		}
		u.services = append(u.services, h)
	}
	c.joined(&u)
	for k := range u.services {
		c.bracketMaker(&u.services[k])
	}
	c.frontMakers(&u)
	if len(u.services) == 1 && len(u.services[0].Providers) == 0 && u.count != nil && u.count.n > 1 && !u.open {
		return u, false // 의료기기 3개 제품을: what is counted, and no name
	}
	u.josa = josaAt(c.s, u.to)
	return u, len(u.services) > 0
}

// madeByFirms says that several parts each are a name with a bracket right behind it, most of which hold a firm: 가나(㈜다라), 마바(사아㈜
// 등 2개사). So told they are services, whatever they are called.
func (c *clause) madeByFirms(parts [][2]int) bool {
	firms := 0
	for _, r := range parts {
		s := strings.TrimRight(c.s[r[0]:r[1]], " ")
		open := strings.IndexByte(s, '(')
		if open <= len("가") || !strings.HasSuffix(s, ")") || strings.ContainsAny(s[:open], ",.㈜") || strings.Contains(s[:open], "(주)") {
			return false
		}
		if in := s[open:]; strings.Contains(in, "㈜") || strings.Contains(in, "(주)") || strings.Contains(in, "주식회사") {
			firms++
		}
	}
	return len(parts) > 1 && 2*firms > len(parts)
}

// toldOnEnd ends a clause that goes on behind its comma, or tells since or until when: 제도로 도입되었으며, 지난해까지.
var toldOnEnd = hangul.MustCompile(`[가-힣](?:[았었였했됐겠]|렸|졌)(?:으며|고|으나|는데|지만)$|(?:하여|되어|하면서|되면서|으면서|하는데|되는데)$|^(?:\S+\s)?(?:\S*(?:해|년|월|차|지금|현재|올해|기|분기)(?:에|에는|부터|까지|까지는|부터는)|(?:그동안|그간|해마다|매년))$`)

// tellsOn says that a part of a sentence between commas is a clause or a time, and no name.
func tellsOn(s string) bool {
	return endsInOne(s, toldOnLast) && toldOnEnd.MatchString(s)
}

// toldOnLast are the last syllables of what toldOnEnd finds.
var toldOnLast = []string{"며", "고", "나", "데", "만", "여", "어", "서", "에", "는", "터", "지", "안", "간", "다", "년"}

// countEnds says that nothing but what it counts stands between a count and byte j: 2건의
// (서비스), 2건의 규제특례.
func (c *clause) countEnds(i, j int) bool {
	rest, ok := strings.CutPrefix(strings.TrimRight(c.s[i:j], " "), "의 ")
	if !ok || len(rest) > len("모빌리티 규제샌드박스 실증특례") {
		return i >= j-len("의 서비스")
	}
	rest = strings.TrimPrefix(rest, "신규 ")
	return genericNouns[rest] || isExemption(rest) || c.namesProgramme(rest) || i >= j-len("의 서비스")
}

// offered parts bytes i..j at commas, and at the 와 or 과 between two services
// that both stand behind their provider.
func (c *clause) offered(i, j int) [][2]int {
	var out [][2]int
	from := i
	for _, k := range append(marked(c.s[i:j]), j-i) {
		r := trimmed(c.s, from, i+k)
		r[0] += len(c.s[r[0]:r[1]]) - len(strings.TrimLeft(c.s[r[0]:r[1]], serviceMarks+" "))
		r[1] = r[0] + len(strings.TrimRight(c.s[r[0]:r[1]], " ,"))
		from = i + k
		if from < j && c.s[from] == ',' {
			from++
		}
		if r[1] <= r[0] {
			continue
		}
		if at := joinOf(c.s[r[0]:r[1]]); at > 0 && (c.behindMaker(r[0], r[0]+at) && c.behindMaker(r[0]+at+len("과 "), r[1]) || c.bracketsBoth(r[0], r[0]+at, r[1]) || c.quotesBoth(r[0], r[0]+at, r[1])) {
			out = append(out, [2]int{r[0], r[0] + at}, trimmed(c.s, r[0]+at+len("과 "), r[1]))
			continue
		}
		out = append(out, r)
	}
	return c.joinedParts(out)
}

// serviceMarks stand before each of several services in a line.
const serviceMarks = "▶▷▸▹►◆◇" + enumerators

// marked are the bytes outside brackets where a comma or a mark parts names.
func marked(s string) []int {
	if indexSign(s, serviceMarks) < 0 {
		return commas(s)
	}
	var out []int
	for i := 0; i < len(s); i += runeLen(s, i) {
		if (s[i] == ',' || s[i] >= 0xE0 && strings.ContainsRune(serviceMarks, firstRune(s[i:]))) && depthAt(s, i) == 0 {
			out = append(out, i)
		}
	}
	return out
}

// behindMaker says that a name stands behind its provider: ㈜가나의 다라 알리미, ㈜가나가
// 개발한 다라 알리미; or before it in brackets: 다라 알리미(㈜가나).
func (c *clause) behindMaker(i, j int) bool {
	if c.genitive(i, j) > 0 || c.makingClause(i, j) != nil {
		return true
	}
	if s := c.s[i:j]; strings.HasSuffix(s, ")") {
		k := openingOf(s)
		return k > 0 && c.namesBody(i+k+1, j-1)
	}
	return false
}

// makes finds the clause that tells who made a service, before its name.
var makes = hangul.MustCompile(`^(.{2,90}?)(?:이|가)\s(?:함께\s|공동으로\s|공동\s)?(?:개발한|개발·운영하는|개발해 운영하는|운영하는|운영 중인|제공하는|출품한|내놓은|만든|신청한|제안한|제출한|낸|선보인|마련한|준비한|기획한)\s`)

// makingClause gives the bytes of the makers and of the clause before a name; nil where
// there is none.
func (c *clause) makingClause(i, j int) []int {
	if !containsAny(c.s[i:j], []string{"개발", "운영", "제공", "출품", "내놓은", "만든", "신청", "제안", "제출", "낸 ", "선보인", "마련", "준비", "기획"}) {
		return nil
	}
	m := makes.FindStringSubmatchIndex(c.s[i:j])
	if m == nil || m[1] >= j-i || josaAt(c.s, i+m[3]) == "" {
		return nil
	}
	return []int{i + m[2], i + m[3], i + m[1]}
}

// startsLabel says that words begin with a bracket or begin a note: what follows
// is no bare list of services.
func startsLabel(t doc.Text) bool {
	s := viewOf(t).S
	return s != "" && strings.ContainsAny(s[:1], "(<[")
}
