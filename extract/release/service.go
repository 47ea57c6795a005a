package release

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// certifiesServices says whether a programme the release is about certifies
// services.
func (ctx *context) certifiesServices() bool {
	if ctx.told == nil {
		return ctx.ofServices()
	}
	if ctx.services == nil { // once the programmes are known
		yes := ctx.ofServices()
		ctx.services = &yes
	}
	return *ctx.services
}

func (ctx *context) ofServices() bool {
	for i := range ctx.known {
		if ctx.known[i].main && certifies(ctx.known[i].Scheme) == scheme.Service {
			return true
		}
	}
	return false
}

// servicesIn finds the services a sentence names: in quotes, or as the phrase
// before 을 … 서비스로 인증하였다.
func (c *clause) servicesIn() []unit {
	if !c.ctx.certifiesServices() || !c.aboutServices() {
		return nil
	}
	if out := c.quotedServices(); len(out) > 0 {
		return out
	}
	return c.plainServices()
}

// aboutServices says that the sentence names a programme of services, counts
// services, or, where it names no programme at all, stands under one.
func (c *clause) aboutServices() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service {
			return true
		}
	}
	if len(c.mentions) > 0 {
		return false
	}
	for _, n := range countsIn(c.s) {
		if n.noun == "서비스" || n.noun == "솔루션" {
			return true
		}
	}
	s, ok := c.ctx.inForce(c.block, c.view)
	return ok && certifies(s) == scheme.Service || len(c.quotes) > 0 && strings.Contains(c.s, "서비스")
}

// quotedServices reads names in quotes, joined to one unit with the count
// after them: “가(나 협의체)”, “다(㈜라)” 등 4개 서비스.
func (c *clause) quotedServices() []unit {
	var out []unit
	for _, q := range c.quotes {
		if !c.serviceName(q) {
			continue
		}
		open := q[0] - quoteBefore(c.s[:q[0]])
		end := q[1] + quoteAfter(c.s[q[1]:])
		h, end := c.service(q[0], q[1], end)
		if from, to, e := c.makerAround(open, end); e > 0 {
			c.providers(&h, from, to)
			open, end = from, e
		} else if from := c.makerBefore(open); from < open {
			c.providers(&h, from, open-len("의 "))
			open = from
		} else if from := c.makerWord(open); from < open && len(h.Providers) == 0 {
			c.providers(&h, from, open-1)
			open = from
		} else if from, to := c.fieldBefore(open); to > 0 && h.Domain.S == "" {
			h.Domain, open = c.text(from, to), from
		}
		if n := len(out); n > 0 && isJoint(c.s[out[n-1].to:open]) {
			out[n-1].services = append(out[n-1].services, h)
			out[n-1].to = end
		} else {
			out = append(out, unit{from: open, to: end, services: []Holder{h}})
		}
	}
	for i := range out {
		c.tailOf(&out[i])
		c.receivers(&out[i])
	}
	return out
}

// receivers takes the subject of a sentence that a service was certified for as its
// providers: 가나증권과 다라는 ‘마바’를 … 지정받았다.
func (c *clause) receivers(u *unit) {
	if len(u.services) != 1 || len(u.services[0].Providers) > 0 || !containsAny(c.s[u.to:], []string{"받았", "획득", "취득"}) {
		return
	}
	before := strings.TrimRight(c.s[:u.from], " ")
	for _, j := range []string{"은", "는", "이", "가"} {
		cut, ok := strings.CutSuffix(before, j)
		if !ok || josaAt(before, len(cut)) != j || len(cut) > 90 || strings.ContainsAny(cut, "\"'.") {
			continue
		}
		if at, n := ministryAt(cut, false); n > 0 && at+n == len(cut) {
			return
		}
		from := strings.LastIndex(cut, ", ") + 1
		for _, part := range splitAll(c.s, from+spaces(c.s[from:]), len(cut), false) {
			c.providers(&u.services[0], part[0], part[1])
		}
		return
	}
}

// makerBefore is where the provider in the genitive before a quoted name
// begins: ㈜가나의 “…”; open itself where there is none.
func (c *clause) makerBefore(open int) int {
	before, ok := strings.CutSuffix(c.s[:open], "의 ")
	if !ok {
		return open
	}
	from := 0
	for _, w := range []string{", ", "와 ", "과 ", "은 ", "는 ", " 및 ", "\"", "'", "비롯해 ", "비롯하여 ", "비롯한 ", "이어 ", "함께 "} {
		if k := strings.LastIndex(before, w); k >= 0 {
			from = max(from, k+len(w))
		}
	}
	for _, w := range []string{" ㈜", " (주)", " 주식회사 ", " (사)", " (재)"} { // 성과가 좋은 ㈜가나
		if k := strings.LastIndex(before, w); k >= from && k+len(w) < len(before) {
			from = k + 1
		}
	}
	from = c.pastLead(c.withPlace(from), len(before))
	if n := len(before) - from; n < 3 || n > 90 || c.ctx.isMainName(before[from:]) {
		return open
	}
	return from
}

// makerWord is where the one word before a quoted name begins that says who made it, behind
// a mark or a legal form: △가나메디 ‘다라 돌봄’, ㈜가나 ‘다라’; open itself where there is none.
func (c *clause) makerWord(open int) int {
	before := strings.TrimRight(c.s[:open], " ")
	if len(before) != open-1 {
		return open
	}
	k := strings.LastIndexAny(before, " ,·\n")
	from := k + 1
	for from < len(before) && !utf8.RuneStart(before[from]) {
		from++
	}
	word := strings.TrimLeft(before[from:], serviceMarks)
	marked := len(word) < len(before)-from || from > 0 && strings.ContainsRune(serviceMarks, lastRune(strings.TrimRight(before[:from], " ")))
	from = len(before) - len(word)
	if _, legal := hangul.Company(word); !legal && !marked && !c.titleMaker(from, word) || utf8.RuneCountInString(word) < 2 {
		return open
	}
	return from
}

// becomesOne says that what stands before byte i is made a service of a programme that the
// next words name: ‘다라 투자’를 가나서비스로.
func (c *clause) becomesOne(i int) bool {
	josa := josaAt(c.s, i)
	if josa == "" {
		return false
	}
	at := i + len(josa)
	at += spaces(c.s[at:])
	if (josa == "을" || josa == "를") && len(c.mentions) == 0 && certifies(c.schemeHere()) == scheme.Service {
		for k := range c.predicates {
			if p := &c.predicates[k]; p.from == at && p.tense == didPast {
				return true // ‘다라 투자’를 지정받았다
			}
		}
	}
	for _, m := range c.mentions {
		rest := strings.TrimLeft(c.s[m.to:], "\"'")
		if m.from >= at && m.from-at <= len("\"신규 ") && certifies(m.Scheme) == scheme.Service && (strings.HasPrefix(rest, "로 ") || strings.HasPrefix(rest, "으로 ")) {
			return true
		}
	}
	return false
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// namesService says that the sentence names a programme of services.
func (c *clause) namesService() bool {
	for _, m := range c.mentions {
		if certifies(m.Scheme) == scheme.Service {
			return true
		}
	}
	return false
}

func quoteBefore(s string) int {
	_, w := utf8.DecodeLastRuneInString(s)
	return w
}

func quoteAfter(s string) int {
	_, w := utf8.DecodeRuneInString(s)
	return w
}

func isJoint(s string) bool {
	s = strings.Trim(s, " ")
	return s == "" || jointAt(s+" ", 0) >= len(s)
}

// serviceName says whether quoted words can name a service: no speech, no
// programme, no emphasis.
func (c *clause) serviceName(q [2]int) bool {
	s := strings.TrimSpace(c.s[q[0]:q[1]])
	n := utf8.RuneCountInString(s)
	if n < 3 || n > 45 || strings.HasSuffix(s, "다") || strings.Contains(s, "다.") || strings.HasSuffix(s, "며") {
		return false
	}
	if decideNounAt(s, 0) != "" || genericNouns[hangul.NoSpace(s)] {
		return false
	}
	if _, ok := c.ctx.schemeOf(s); ok {
		return false
	}
	for _, m := range c.mentions {
		if m.from >= q[0] && m.to <= q[1] && m.to-m.from > len(s)*2/3 {
			return false
		}
	}
	for _, w := range []string{"서비스", "시스템", "솔루션", "플랫폼", "앱", "패스", "시티", "스마트", "AI", "로봇", "관리", "알림", "안내", "데이터", "주차"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	open := q[0] - quoteBefore(c.s[:q[0]])
	if _, _, e := c.makerAround(open, q[1]+quoteAfter(c.s[q[1]:])); e > 0 {
		return true
	}
	if from := c.makerBefore(open); from < open && (c.namesBody(from, open-len("의 ")) || c.namesService() && !strings.Contains(c.s[from:open-len("의 ")], " ")) {
		return true
	}
	if c.namesService() && c.makerWord(open) < open || c.becomesOne(q[1]+quoteAfter(c.s[q[1]:])) {
		return true
	}
	if from, to, end := bracketAt(c.s, q[1]+quoteAfter(c.s[q[1]:])); end > 0 && c.namesBody(from, to) {
		return true // ‘가나’(㈜다라)
	}
	return strings.HasSuffix(c.s[:q[0]], "\"") || strings.HasSuffix(c.s[:q[0]], "「")
}

// service reads one service of the words i..j; brackets behind it, also
// within its quotes, name who provides it. end is after those brackets.
func (c *clause) service(i, j, end int) (Holder, int) {
	h := Holder{Kind: ServiceHolder, Rule: "sentence.service"}
	r := trimmed(c.s, i, j)
	i, j = r[0], r[1]
	if strings.HasSuffix(c.s[i:j], ")") {
		if k := openingOf(c.s[i:j]); k > 0 && c.ofProvider(c.s[i+k+1:j-1]) {
			c.providers(&h, i+k+1, j-1)
			j = i + k
		}
	}
	at := end + spaces(c.s[end:])
	if from, to, e := bracketAt(c.s, at); e > 0 && c.certifiedIn(from, to) {
		h.BaseYear = c.text(from, to)
		end = e
	} else if e > 0 && end > j-1 && c.s[at] == '(' && c.ofProvider(c.s[from:to]) {
		c.providers(&h, from, to)
		end = e
	}
	if m := c.makingClause(i, j); m != nil {
		c.makers(&h, m[0], m[1])
		i = m[2]
	} else if k := c.genitive(i, j); k > 0 {
		c.providers(&h, i, k)
		i = k + len("의")
	}
	h.Words = c.text(i, j)
	return h, end
}

// certifiedYear is a bracket that tells when a service was certified before.
var certifiedYear = regexp.MustCompile(`^(?:'\d{2}|\d{4})\s?년?(?:도)?\s?(?:신규\s?)?(?:에\s?)?(?:인증|지정|선정)?$`)

// certifiedIn says that words in brackets behind a service tell its year: (’21년
// 인증).
func (c *clause) certifiedIn(i, j int) bool { return certifiedYear.MatchString(c.s[i:j]) }

// openingOf is the byte of the bracket that the last one of s closes.
func openingOf(s string) int {
	depth := 0
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// bodyWords end or begin the names of bodies that provide services.
var bodyWords = []string{"(주)", "주식회사", "유한회사", "공사", "공단", "재단", "진흥원", "연구원", "협의체", "컨소시엄", "협회", "조합", "대학교", "산학협력단", "개사", "기업", "산업", "정보", "시스템즈", "테크", "소프트", "모빌리티", "텔레콤", "네트웍스", "솔루션즈", "분야", "부문", "시청", "구청", "군청"}

// ofProvider says whether words in brackets behind a service name its provider,
// partner or domain, and not its short name.
func (c *clause) ofProvider(s string) bool {
	for _, w := range bodyWords {
		if strings.Contains(s, w) {
			return true
		}
	}
	if n, ok := c.ctx.gaz.placeAt(s, 0); ok && (n.to == len(s) || strings.ContainsAny(s[n.to:n.to+1], " ,·")) {
		return true
	}
	if strings.Contains(s, " ") && !strings.Contains(s, ",") {
		return false // tells what it does: 낙상 감지
	}
	return strings.ContainsFunc(s, isSyllable) && utf8.RuneCountInString(s) <= 20 && !strings.Contains(s, "서비스")
}

// genitive gives the byte of 의 that parts a provider from its service:
// 주식회사 가나의 스마트 파킹시스템; 0 where there is none.
func (c *clause) genitive(i, j int) int {
	k := strings.Index(c.s[i:j], "의 ")
	if k <= 0 || k > 90 {
		return 0
	}
	s := c.s[i : i+k]
	if strings.HasSuffix(s, "개사") || strings.HasSuffix(s, "개 기업") {
		return i + k
	}
	if _, legal := hangul.Company(s); legal {
		return i + k
	}
	for _, w := range []string{"공사", "공단", "재단", "진흥원", "연구원", "협의체", "컨소시엄", "산업", "정보", "테크", "모빌리티", "텔레콤", "시청", "구청", "대학교"} {
		if strings.HasSuffix(s, w) {
			return i + k
		}
	}
	if n, ok := c.ctx.gaz.placeAt(s, 0); ok && n.to == len(s) {
		return i + k
	}
	return 0
}

// ownWords stand for a body named elsewhere.
var ownWords = map[string]bool{"자사": true, "당사": true, "동사": true, "양사": true, "이 회사": true, "이 기업": true, "해당 기업": true}

// providers reads the bodies, partner and domain of the words i..j.
func (c *clause) providers(h *Holder, i, j int) {
	for _, r := range c.bodies(i, j) {
		s := c.s[r[0]:r[1]]
		switch {
		case s == "" || ownWords[s]: // 자사의 ‘다라 알리미’
		case len(h.Providers) > 0 && isDomain(s):
			h.Domain = c.text(r[0], r[1])
		case strings.HasSuffix(s, "분야") || strings.HasSuffix(s, "부문"):
			h.Domain = c.text(r[0], r[1]-len("분야"))
		case c.isPartner(s):
			n, _ := c.ctx.gaz.placeAt(s, 0)
			h.Partner = c.text(r[0], r[0]+n.to)
			h.Providers = append(h.Providers, Provider{c.text(r[0], r[0]+n.to)})
		default:
			named, unnamed := cellProviders(c.text(r[0], r[1]))
			h.Providers = append(h.Providers, named...)
			if unnamed.S != "" {
				h.Unnamed = unnamed
			}
		}
	}
}

// bodies parts the words i..j at commas and, between bodies, at 와 and 과: 구미시와
// ㈜늘봄.
func (c *clause) bodies(i, j int) [][2]int {
	var out [][2]int
	from := i
	for _, k := range append(commas(c.s[i:j]), j-i) {
		r := trimmed(c.s, from, i+k)
		from = i + k + 1
		if at := strings.LastIndex(c.s[r[0]:r[1]], "·"); at > 0 && c.isPartner(c.s[r[0]+at+len("·"):r[1]]) && !c.surelyPlaces(c.s[r[0]:r[0]+at]) {
			out = append(out, trimmed(c.s, r[0], r[0]+at), trimmed(c.s, r[0]+at+len("·"), r[1])) // 가나공사·다라시
			continue
		}
		if at := strings.IndexAny(c.s[r[0]:r[1]], "-–/"); at > 0 && c.isPartner(c.s[r[0]:r[0]+at]) { // 가나시-㈜다라
			_, w := utf8.DecodeRuneInString(c.s[r[0]+at:])
			out = append(out, [2]int{r[0], r[0] + at}, trimmed(c.s, r[0]+at+w, r[1]))
			continue
		}
		if at := joinOf(c.s[r[0]:r[1]]); at > 0 {
			left, right := c.s[r[0]:r[0]+at], strings.TrimSpace(c.s[r[0]+at+len("과 "):r[1]])
			if c.surelyBody(left) || c.surelyBody(right) {
				out = append(out, trimmed(c.s, r[0], r[0]+at), trimmed(c.s, r[0]+at+len("과 "), r[1]))
				continue
			}
		}
		out = append(out, c.besidePlace(r)...)
	}
	return out
}

// besidePlace parts bodies joined by dots where one of them is a place: 가나공사·대전
// 유성구.
func (c *clause) besidePlace(r [2]int) [][2]int {
	var out [][2]int
	place, at := false, r[0]
	for _, part := range strings.Split(c.s[r[0]:r[1]], "·") {
		t := trimmed(c.s, at, at+len(part))
		n, ok := c.ctx.gaz.placeAt(c.s[:t[1]], t[0])
		place = place || ok && n.to == t[1]
		out, at = append(out, t), at+len(part)+len("·")
	}
	if !place {
		return [][2]int{r}
	}
	return out
}

// surelyPlaces says that words begin with the name of a place.
func (c *clause) surelyPlaces(s string) bool {
	_, ok := c.ctx.gaz.placeAt(s, 0)
	return ok
}

// surelyBody says that words name a body by its legal form or as a place.
func (c *clause) surelyBody(s string) bool {
	if _, legal := hangul.Company(s); legal {
		return true
	}
	n, ok := c.ctx.gaz.placeAt(s, 0)
	return ok && n.to == len(s)
}

// domainWords are the fields of services; joined by dots they are one too.
var domainWords = map[string]bool{"교통": true, "환경": true, "안전": true, "복지": true, "에너지": true, "행정": true, "교육": true, "문화": true, "관광": true, "의료": true, "보건": true, "방범": true, "방재": true, "주거": true, "물류": true, "농업": true, "경제": true, "생활": true, "재난": true, "시설물": true, "건강": true, "돌봄": true, "상권": true, "주차": true, "도시관리": true, "근로": true, "고용": true}

// isDomain says that words name the field of a service.
func isDomain(s string) bool {
	for w := range strings.SplitSeq(strings.TrimSpace(s), "·") {
		if !domainWords[w] {
			return false
		}
	}
	return true
}

// isPartner says that a body is a local government, alone or leading a group.
func (c *clause) isPartner(s string) bool {
	n, ok := c.ctx.gaz.placeAt(s, 0)
	if !ok {
		return false
	}
	rest := strings.TrimSpace(s[n.to:])
	return rest == "" || rest == "협의체" || rest == "컨소시엄" || rest == "청"
}

// commas are the bytes of commas outside brackets.
func commas(s string) []int {
	var out []int
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		case ',':
			if depth == 0 {
				out = append(out, i)
			}
		}
	}
	return out
}

// tailOf reads 등, the count and the particle after services.
func (c *clause) tailOf(u *unit) {
	p := &listParser{ctx: c.ctx, s: c.s, i: u.to, end: len(c.s)}
	p.now.entries = make([]entry, len(u.services))
	if p.tail() {
		u.open, u.count, u.to = p.now.open, p.now.count, p.i
	}
	for u.to < len(c.s) && c.s[u.to] == '*' {
		u.mark = true
		u.to++
	}
	u.josa = josaAt(c.s, u.to)
}
