package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// receivers takes the subject of a sentence that a service was certified for as its
// providers: 가나증권과 다라는 ‘마바’를 … 지정받았다.
func (c *clause) receivers(u *unit) {
	if len(u.services) != 1 || len(u.services[0].Providers) > 0 {
		return
	}
	before, particles := strings.TrimRight(c.s[:u.from], " "), []string{"은", "는", "이", "가"}
	if strings.HasSuffix(before, "에는") || strings.HasSuffix(before, "에게는") || strings.HasSuffix(before, "에게") {
		particles = []string{"에는", "에게는", "에게"} // 가나에는 ‘다라’의 실증특례를 부여했다
		if strings.HasSuffix(before, "에는") && becomesOfIt.MatchString(c.s[u.to:]) {
			return // 올해 가나제품에는 ‘다라’ 등 3개가 선정됐다
		}
	} else if !containsAny(c.s[u.to:], []string{"받았", "받아", "획득", "취득"}) {
		return
	}
	for _, j := range particles {
		cut, ok := strings.CutSuffix(before, j)
		if !ok || josaAt(before, len(cut)) != j && !strings.HasPrefix(j, "에") || len(cut) > 90 || strings.ContainsAny(cut, "\"'.") {
			continue
		}
		if at, n := ministryAt(cut, false); n > 0 && at+n == len(cut) {
			return
		}
		if holdsObject(cut) { // 가나는 말을 글로 바꿔 보여 주는 ‘다라’의 … 받았다
			if cut = topicFirst(cut); cut == "" {
				return
			}
		}
		from := strings.LastIndex(cut, ", ") + 1
		for _, part := range splitAll(c.s, from+spaces(c.s[from:]), len(cut), false) {
			if endsInOne(c.s[part[0]:part[1]], receivesNothing) {
				continue
			}
			c.providers(&u.services[0], part[0], part[1])
		}
		return
	}
}

// becomesOfIt follows what is chosen into what stands before it, which gets nothing: (가나제품에는 ‘다라’) 등 3개 제품이 선정됐다.
var becomesOfIt = hangul.MustCompile(`^\s?(?:등\s)?(?:(?:총\s)?\d{1,3}(?:개|건|종|점)(?:\s[가-힣]{1,10})?)?[이가]\s(?:[^.,'"]{0,16}\s)?(?:선정|지정|인증|포함|선발|확정|뽑|이름)`)

// topicFirst is what a sentence that goes on with an object begins with as its topic; empty where that is none.
func topicFirst(s string) string {
	for k := 0; k < len(s); k += runeLen(s, k) {
		if j := josaAt(s, k); k > 0 && (j == "은" || j == "는") && strings.HasPrefix(s[k+len(j):], " ") {
			if holdsObject(s[:k] + " ") {
				return ""
			}
			return s[:k]
		}
	}
	return ""
}

// receivesNothing end words that are no bodies where they stand as those who get something: 여기에는, 승인된 안건에는.
var receivesNothing = []string{"여기", "안건", "과제", "서비스", "사업", "특례", "목록", "대상", "가운데", "중"}

// bodyWords end or begin the names of bodies that provide services.
var bodyWords = []string{"(주)", "주식회사", "유한회사", "공사", "공단", "재단", "진흥원", "연구원", "협의체", "컨소시엄", "협회", "조합", "대학교", "산학협력단", "개사", "기업", "산업", "정보", "시스템즈", "테크", "소프트", "모빌리티", "텔레콤", "네트웍스", "솔루션즈", "분야", "부문", "시청", "구청", "군청"}

// ofProvider says whether words in brackets behind a service name its provider,
// partner or domain, and not its short name.
func (c *clause) ofProvider(s string) bool {
	if countAlone.MatchString(s) {
		return false
	}
	for _, w := range bodyWords {
		if strings.Contains(s, w) {
			return true
		}
	}
	if n, ok := c.ctx.gaz.placeAt(s, 0); ok && (n.to == len(s) || strings.ContainsAny(s[n.to:n.to+1], " ,·")) {
		return true
	}
	if andMakers.MatchString(s) {
		return true
	}
	if strings.Contains(s, " ") && !strings.Contains(s, ",") {
		return false // tells what it does: 낙상 감지
	}
	return strings.ContainsFunc(s, isSyllable) && utf8.RuneCountInString(s) <= 20 && !strings.Contains(s, "서비스")
}

// andMakers ends in a number of makers beside the one that is named: 가나은행 및 24개 증권사, 다라 외 3개 기관.
var andMakers = hangul.MustCompile(`^[^\s,]{2,24}\s(?:및|외|등)\s\d{1,3}개\s?(?:[가-힣]{0,6}(?:사|은행|기관|업체|조합|대학|병원|법인))$`)

// genitive gives the byte of 의 that parts a provider from its service:
// 주식회사 가나의 스마트 파킹시스템; 0 where there is none.
func (c *clause) genitive(i, j int) int {
	k := genitiveOf(c.s[i:j])
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
	if tradeBody(s) {
		return i + k
	}
	if n, ok := c.ctx.gaz.placeAt(s, 0); ok && n.to == len(s) {
		return i + k
	}
	if exemptWords.in(c.s) && !strings.Contains(s, " ") && maybeBody(s) && !ownerless.has(s) && !genericNouns[s] && !material.MatchString(s) {
		return i + k // who gets an exemption asked for it
	}
	return 0
}

// ownerless are words in the genitive before names of services that provide nothing: 도시의, 미래의.
var ownerless = setOf("도시", "마을", "지역", "농촌", "어촌", "섬", "도심", "국내", "국외", "해외", "세계", "전국", "미래", "차세대", "최초", "기존", "가정", "학교", "병원", "시민", "국민", "주민", "어린이", "노인", "장애인", "청년", "아파트", "건물", "차량", "자동차", "도로", "소비자", "사용자", "이용자", "환자", "업무", "생활", "일상", "현장", "공공", "민간", "기업", "다수", "다양", "이들", "이번", "금융", "의료", "교통", "환경", "서비스", "시스템", "앱", "로봇", "드론", "사람", "누구", "개인", "모두")

// providers reads the bodies, partner and domain of the words i..j.
func (c *clause) providers(h *Holder, i, j int) {
	if strings.Contains(c.s[i:j], ":") && c.labelledBodies(h, i, j) {
		return
	}
	if first, rest, ok := c.madeBefore(i, j); ok {
		if first[0] < first[1] {
			c.providers(h, first[0], first[1])
		}
		c.providers(h, rest, rest+beforeMade(c.s[rest:j]))
		return
	}
	all := c.bodies(i, j)
	for _, r := range all {
		r[0] += c.placeOfUse(h, c.s[r[0]:r[1]], r[0])
		r[0] += len(certifiedBefore.FindString(c.s[r[0]:r[1]]))
		r[0] += len(bodyDescribed.FindString(c.s[r[0]:r[1]]))
		r[0] = c.behindTarget(r)
		if rest, ok := ofAllBefore(c.s[r[0]:r[1]]); ok {
			r[0] = r[1] - len(rest) // (이상 금융 분야)
		}
		s := c.s[r[0]:r[1]]
		switch {
		case formerlyCalled.MatchString(s) && inBracket(c.s, 0, r[0]): // 옛 ‘다라 지킴이’
			c.calledBefore(c.text(r[0], r[1]))
		case s == "" || ownWords[s] || isExemption(s) || isPrize(s) || thingNumber.MatchString(s): // 자사의 ‘다라 알리미’; (㈜가나, 실증특례), (㈜가나, 제12호)
		case s[0] == '(' && strings.HasSuffix(s, ")") && openingOf(s) == 0: // (안전) ‘다라 알리미’: a label before the name
			h.Domain = c.text(r[0]+1, r[1]-1)
		case len(h.Providers) > 0 && certifiedYear.MatchString(s):
			h.BaseYear = c.text(r[0], r[1])
		case isDomain(s):
			h.Domain = c.text(r[0], r[1])
		case strings.HasSuffix(s, "분야") || strings.HasSuffix(s, "부문"):
			h.Domain = c.text(r[0]+len(beforeField.FindString(s)), r[1]-len("분야"))
		case strings.Count(s, "'")%2 == 1 && strings.Contains(s, "'("): // 다라 결제'(가나)과: half of what is quoted
		case h.Partner.S == "" && c.triedAt(h, r): // 실증 가나시
		case len(all) > 1 && c.seatWords(s): // (전남 곡성, ㈜다라)
			if h.Partner.S == "" {
				h.Partner = c.text(r[0], r[1])
			}
		case c.isPartner(s):
			n, _ := c.ctx.gaz.placeAt(s, 0)
			h.Partner = c.text(r[0], r[0]+n.to)
			h.Providers = append(h.Providers, Provider{c.text(r[0], r[0]+n.to)})
		default:
			c.namedBodies(h, r, s)
		}
	}
}

// formerlyCalled are words in the bracket behind a service or body for what it was called before: 舊 ‘다라 지킴이’, 종전 명칭 다라.
var formerlyCalled = hangul.MustCompile(`^(?:옛|구|舊|종전|이전|당초|변경\s?전)(?:\s?(?:이름|명칭|서비스명|사업명|기업명|사명))?\s?(?:[:은]\s?|\s|['"])\S`)

// calledBefore makes an issue of what a service or body was called before, once.
func (c *clause) calledBefore(words doc.Text) {
	i := issueOf("unread-services", schema.Note, "the bracket tells what the service or its provider was called before, which was taken for no provider", words)
	for _, o := range c.ctx.issues.list {
		if o.Code == i.Code && o.Detail == i.Detail && o.Raw != nil && *o.Raw == words.S {
			return // a sentence may be read more than once
		}
	}
	c.ctx.issues.list = append(c.ctx.issues.list, i)
}

// namedBodies adds the bodies that the words s at r name, and the place in a bracket behind them.
func (c *clause) namedBodies(h *Holder, r [2]int, s string) {
	if k := openingOf(s); k > 0 && strings.HasSuffix(s, ")") && c.isPartner(s[k+1:len(s)-1]) && h.Partner.S == "" {
		h.Partner = c.text(r[0]+k+1, r[1]-1) // ㈜가나(다라시)
	}
	named, unnamed := cellProviders(c.text(r[0], r[1]))
	h.Providers = append(h.Providers, named...)
	if unnamed.S != "" {
		h.Unnamed = unnamed
	}
}

// beforeField is the topic of a sentence before a field: 대상에는 (바람 부문에 응모한 ㈜가나의 ‘다라’가 뽑혔다).
var beforeField = hangul.MustCompile(`^[가-힣]{2,10}(?:에는|에서는|으로는|로는)\s`)

// certifiedBefore tells before a body when or as what the thing it provides was certified: 2023년에 인증받은
// ㈜가나, 우수 서비스로 인정된 가나산업.
var certifiedBefore = hangul.MustCompile(`^(?:[^,.]{0,40}(?:로|에|에서|년|년도|해|처음|새로|새롭게|이미|함께)\s)?(?:신규\s?|재)?(?:인증|지정|선정|승인|인정)(?:[을를]?\s?받은|된)\s`)
