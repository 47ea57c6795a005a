package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// dayLead is a day before names: 15일, 지난 3월 2일.
var dayLead = hangul.MustCompile(`^(?:(?:지난달|이달|지난|오는)\s)?(?:\d{1,2}월\s?)?\d{1,2}일(?:자로)?,?\s`)

// pastLead goes on from byte from over what opens a sentence before names ending at byte
// to: connectives, adverbs of order and days.
func (c *clause) pastLead(from, to int) int {
	for again := true; again; {
		again = false
		from = trimmed(c.s, from, to)[0]
		for _, w := range connectives {
			if strings.HasPrefix(c.s[from:to], w+",") || strings.HasPrefix(c.s[from:to], w+" ") {
				from, again = from+len(w)+1, true
			}
		}
		for _, lead := range []*hangul.Pattern{dayLead, amongLead, ordinalLead} {
			if m := lead.FindStringIndex(c.s[from:to]); m != nil {
				from, again = from+m[1], true
			}
		}
		if t := head(c.s[from:to], longestLabel); containsAny(t, groupNouns) {
			if m := groupLead.FindStringIndex(t); m != nil {
				from, again = from+m[1], true
			}
		}
	}
	return from
}

// groupLead begins what a sentence tells of the services of one field or sort: 안전 분야로, 신규 개발 유형 2건은.
var groupLead = hangul.MustCompile(`^'?(?:[가-힣·]{1,8}\s){0,2}[가-힣·]{1,8}'?\s?` + sortNouns + `(?:\s?\d{1,2}(?:건|개))?(?:으로는|로는|에서는|에는|으로|로|에서|에|은|는)\s`)

// ordinalLead begins a sentence on one of several by its number: 두 번째 안건은, 세 번째로.
var ordinalLead = hangul.MustCompile(`^(?:첫|두|세|네|다섯|여섯|일곱)\s?(?:번째|째)(?:로)?(?:\s(?:안건|과제|서비스|사업))?(?:인|은|는|으로|로)?,?\s`)

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
	if cut, ok := strings.CutSuffix(words, "등"); ok {
		u.open, words = true, strings.TrimRight(cut, " ")
	}
	stop = i + len(words)
	if k := strings.IndexAny(c.s[i:stop], serviceMarks); k > 0 && !strings.ContainsAny(c.s[i:i+k], ",()'\"") && genitiveFront(c.s[i:i+k]) == 0 {
		i += k // this stands before the first mark: 이와 함께 ▲
		u.from = i
	}
	for _, r := range c.offered(i, stop) {
		if c.namesProgramme(c.s[r[0]:r[1]]) {
			return u, false
		}
		h, _ := c.service(r[0], r[1], r[1])
		if n, ok := c.ctx.gaz.placeAt(c.s, r[0]); !isServiceWords(h.Words) && !(len(h.Providers) > 0 && c.markBefore(r[0]) && isLongName(h.Words)) || ok && n.to == r[1] || startsLabel(h.Words) {
			return u, false
		}
		u.services = append(u.services, h)
	}
	c.joined(&u)
	c.frontMakers(&u)
	u.josa = josaAt(c.s, u.to)
	return u, len(u.services) > 0
}

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
		if at := joinOf(c.s[r[0]:r[1]]); at > 0 && c.behindMaker(r[0], r[0]+at) && c.behindMaker(r[0]+at+len("과 "), r[1]) {
			out = append(out, [2]int{r[0], r[0] + at}, trimmed(c.s, r[0]+at+len("과 "), r[1]))
			continue
		}
		out = append(out, r)
	}
	return c.joinedParts(out)
}

// serviceMarks stand before each of several services in a line.
const serviceMarks = "▶▷◆◇" + enumerators

// marked are the bytes outside brackets where a comma or a mark parts names.
func marked(s string) []int {
	if !strings.ContainsAny(s, serviceMarks) {
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
var makes = hangul.MustCompile(`^(.{2,90}?)(?:이|가)\s(?:함께\s|공동으로\s|공동\s)?(?:개발한|개발·운영하는|개발해 운영하는|운영하는|운영 중인|제공하는|출품한|내놓은|만든|신청한|제안한|제출한)\s`)

// makingClause gives the bytes of the makers and of the clause before a name; nil where
// there is none.
func (c *clause) makingClause(i, j int) []int {
	if !containsAny(c.s[i:j], []string{"개발", "운영", "제공", "출품", "내놓은", "만든", "신청", "제안", "제출"}) {
		return nil
	}
	m := makes.FindStringSubmatchIndex(c.s[i:j])
	if m == nil || m[1] >= j-i || josaAt(c.s, i+m[3]) == "" {
		return nil
	}
	return []int{i + m[2], i + m[3], i + m[1]}
}

// yearLead is a year before the name of a programme.
var yearLead = hangul.MustCompile(`^(?:(?:20[0-9]{2}|'[0-9]{2})\s?년(?:도)?|올해|금년)(?:의)?\s`)

// ofProgramme is what a programme's own name is followed by where it is said what is chosen for it.
var ofProgramme = hangul.MustCompile(`['"]?(?:의)?\s(?:(?:올해|금년|이번|신규|대상|지원|최종|추가|우수)\s)*(?:과제|대상|안건|대상자|지원 대상|대상지|대상지역|대상 지역|사업지|선정지|시범지역)(?:으로|로)?$|` +
	`['"]?(?:의)?\s(?:올해|금년|이번|신규|추가|최종)\s(?:\S+\s)?(?:서비스|솔루션|제품|기술|사업)(?:으로|로)?$|(?:인증|지정|선정|서비스|특례|샌드박스)['"]?(\s(?:서비스|솔루션|제품|기술|사업)(?:으로|로)?)$`)

// workTail finds what a programme does for services, behind its name.
var workTail = hangul.MustCompile(`(?:\s(?:개발|지원|실증|보급|확산|발굴|육성|구축|시범|사업화|활성화|고도화|도입|운영)){1,3}(?:\s?사업)?$`)

// namesProgramme says that words are the name of a programme, perhaps of a
// year, and no service: 2024년 스마트도시 서비스.
func (c *clause) namesProgramme(s string) bool {
	s = strings.TrimSpace(yearLead.ReplaceAllString(strings.TrimSpace(s), ""))
	for _, w := range []string{"기존 ", "신규 ", "이번 "} {
		s = strings.TrimPrefix(s, w)
	}
	if k := strings.LastIndexAny(s, "'\""); k > 0 && (s[k+1:] == "" || s[k+1:] == josaAt(s, k+1) || s[k+1:] == "에") && strings.ContainsAny(s[:1], "'\"") {
		s = strings.TrimSpace(yearLead.ReplaceAllString(s[1:k], "")) // ‘2024년 가나 우수 서비스’로
	}
	if m := statusTail.FindStringIndex(s); m != nil && m[0] > 0 && c.namesProgramme(s[:m[0]]) {
		return true // 가나서비스 지정내용 변경
	}
	if cut := calledShort.ReplaceAllString(s, ""); cut != s && c.namesProgramme(cut) {
		return true // 가나 사업(이하 다라)
	}
	if m := workTail.FindStringIndex(s); m != nil && c.namesProgramme(s[:m[0]]) {
		return true // 가나서비스 개발 지원 사업
	}
	if m := ofProgramme.FindStringSubmatchIndex(s); m != nil && c.namesProgramme(strings.TrimLeft(s[:max(m[0], m[2])], "'\"")) {
		return true // 가나서비스 지원사업 과제, 가나 인증 서비스
	}
	if _, ok := c.ctx.schemeOf(s); ok {
		return true
	}
	if cut, ok := strings.CutSuffix(s, "사업"); ok {
		if _, ok := c.ctx.schemeOf(strings.TrimRight(cut, " ")); ok {
			return true
		}
	}
	if a, b := core(s, 0, len(s)); b > a {
		if _, ok := c.ctx.schemeOf(s[a:b]); ok {
			return true // 가나 서비스 인증, 다라 서비스 공모사업
		}
	}
	for _, k := range knownSchemes(s) {
		if k.from == 0 && k.to == len(s) {
			return true
		}
	}
	return false
}

// joined parts names that 와 or 과 joins, where the sentence counts more than
// commas part; what stands in the bracket behind is said of both: 가나 플랫폼과
// 다라 플랫폼(교통 분야), 마바 시스템(환경 분야) 등 3개.
func (c *clause) joined(u *unit) {
	if u.count == nil || len(u.services) == 0 || len(u.services) >= u.count.n {
		return
	}
	var all []Holder
	for _, h := range u.services {
		v := viewOf(h.Words)
		k := joinOf(v.S)
		if k < 0 || len(h.Providers) > 0 {
			all = append(all, h)
			continue
		}
		first, second := h, h
		first.Words, second.Words = v.text(0, k), v.text(k+len("과 "), len(v.S))
		all = append(all, first, second)
	}
	if len(all) == u.count.n {
		u.services = all
	}
}

// described finds a joint with a clause of its own object behind it, which describes the
// provider of the next name: ‘가나’와 말로 민원을 받는 ㈜다라의 ‘마바’. A clause without one
// may speak of the first name: ‘가나’와 겨루는.
var described = hangul.MustCompile(`^(?:와|과|,)\s[^.'"]{0,60}[을를]\s[^.'",]{0,30}[는한된은인]\s$`)

// joinsDescribed says that what stands between two names is such a joint and clause.
func joinsDescribed(gap string) bool {
	return len(gap) < 200 && described.MatchString(gap) && !containsAny(gap, []string{"연계", "결합", "함께", "공동", "합친", "비교"})
}

// joinOf is the byte of the one 와 or 과 that joins two names, -1 for none.
func joinOf(s string) int {
	at := -1
	for i := 0; i < len(s); i += runeLen(s, i) {
		if (strings.HasPrefix(s[i:], "과 ") || strings.HasPrefix(s[i:], "와 ")) && i > 0 && josaAt(s, i) == s[i:i+len("과")] {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// joinOfServices is that byte where both names end as services do.
func joinOfServices(s string) int {
	if k := joinOf(s); k > 0 && endsLikeService(s[:k]) && endsLikeService(s) {
		return k
	}
	return -1
}

// startsLabel says that words begin with a bracket or begin a note: what follows
// is no bare list of services.
func startsLabel(t doc.Text) bool {
	s := viewOf(t).S
	return s != "" && strings.ContainsAny(s[:1], "(<[")
}
