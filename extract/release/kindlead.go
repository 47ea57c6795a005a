package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// leadVerbs are what a first sentence does that tells of a call or an event.
var leadVerbs = []kindWords{
	{schema.Announcement, []string{"공모한다", "공모합니다", "모집한다", "모집합니다", "접수한다", "접수받는다", "신청을 받는다", "신청받는다", "공모를 실시한다", "공모를 시행한다", "공모를 시작한다", "공모를 진행한다", "공모를 추진한다"}},
	{schema.Event, []string{"개최한다", "개최했다", "개최하였다", "개최합니다", "열린다", "현판을 수여", "동판을 수여", "인증패를 수여", "인증서를 수여", "지정서를 수여", "현판식을", "수여식을", "협약식을", "협약을 체결", "업무협약을 맺"}},
}

// leadRefuses says that the first sentence tells of a call or an event, and
// neither it nor the title of a decision: names in it are those of guests or of
// earlier rounds.
func (ctx *context) leadRefuses(f *Facts) (Value, schema.Kind) {
	if ctx.tellsNews(f) || ctx.awardsTold(f) || ctx.titleDecides() || f.Header.Kind == schema.Correction || f.Header.Kind == schema.Brief {
		return Value{}, ""
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		s, ok := ctx.opening(p)
		if !ok {
			continue
		}
		first := p.S[s[0]:s[1]]
		if ctx.newsIn(first) {
			return Value{}, ""
		}
		if meetings.MatchString(first) && ctx.meetingDecides(i) {
			return Value{}, ""
		}
		for _, k := range leadVerbs {
			for _, w := range k.words {
				if j := strings.Index(first, w); j >= 0 {
					return p.value(s[0]+j, s[0]+j+len(w), "kind.lead"), k.kind
				}
			}
		}
		for _, find := range []func(string) []int{eventVerb, certificate} {
			if at := find(first); at != nil {
				return p.value(s[0]+at[0], s[0]+at[1], "kind.lead"), schema.Event
			}
		}
		return Value{}, ""
	}
	return Value{}, ""
}

// eventVerbs are main verbs of a sentence that tells of a visit, a talk or a
// ceremony: 가나시를 찾아 관계자를 격려했다, 간담회를 열었다.
var eventVerbs = hangul.MustCompile(`(?:(?:방문|격려|점검|시찰|견학|참관|참석|논의|청취|면담|시승|체험|협의|교류|환담|위로|응원)(?:하고|하며|했|하였|한다|합니다|할\s)|(?:의견|목소리|건의|애로사항|이야기|설명)[을를]?\s(?:들었|듣는|듣고|나눴|나누었)|둘러(?:봤|보았|본다|보고|볼)|살(?:폈|펴봤|펴보았|핀다)|머리를\s맞[댔대]|만났|만난다|(?:식|회|행사|포럼|축제|마당|자리|날|대회|캠페인|투어|강연|오찬|만찬)[을를]\s(?:열|연다|엽니다|함께|가졌|가진다|갖는다|갖고|마련했|마련한다|진행했|진행한다|치렀|치른다|거행)|문을\s(?:열|연)|(?:협약|업무협약)[을를]\s(?:맺|체결))[^.,]{0,24}\.?\s*$`)

// eventVerb is where the end of a sentence tells of an event.
func eventVerb(s string) []int {
	end := tail(s, longestEvent)
	m := eventVerbs.FindStringIndex(end)
	if m == nil {
		return nil
	}
	return []int{len(s) - len(end) + m[0], len(s) - len(end) + m[1]}
}

// longestEvent bounds the bytes of what eventVerbs finds.
const longestEvent = 300

// meetingDecides says that one of the statements after the lead, which tells of a
// committee's meeting, tells of what it decided.
func (ctx *context) meetingDecides(lead int) bool {
	for i, seen := lead, 0; i < len(ctx.passages) && seen < 4; i++ {
		p := &ctx.passages[i]
		point := ctx.isPoint(p)
		if !p.isSentence() && !point || ctx.isHead(p.S) {
			continue
		}
		if point && !pointAhead.MatchString(p.S) {
			return true
		}
		for _, s := range p.sentences() {
			if seen++; decidesToday(p.S[s[0]:s[1]]) || outcomeFirst.MatchString(p.S[s[0]:s[1]]) && ctx.gaz.lastName(p.S[s[0]:s[1]]) >= 0 {
				return true
			}
		}
	}
	return false
}

// outcomeFirst finds a sentence that begins with what came of a meeting: 심의 결과 가나시는 ….
var outcomeFirst = hangul.MustCompile(`^\s*(?:이번 |이날 )?(?:심의|심사|회의|의결) 결과,? [^.]*(?:됐|되었|했|하였)다`)

// decidesInLead says that a sentence itself decides: 지정했다, 지정하고, 지정한다고
// 밝혔다.
func (ctx *context) decidesInLead(s string) bool {
	for _, p := range ctx.predicates(s, false) {
		if p.tense == didPast || p.joins || p.tense == doesNow && strings.HasPrefix(s[p.to:], "고 ") {
			return true
		}
	}
	return false
}

// opening gives the bytes of the first sentence of a passage of the text; ok is false
// for headings and what is no sentence.
func (ctx *context) opening(p *passage) (at [2]int, ok bool) {
	if !p.isSentence() && p.Depth != doc.Square || ctx.isHead(p.S) {
		return at, false
	}
	return p.sentences()[0], true
}

// certificates are main verbs of a sentence that hands over what tells of an earlier
// decision: 인증서를 건넸다, 현판을 내걸었다, 지정서를 받는다.
var certificates = hangul.MustCompile(`(?:인증서|인증패|지정서|선정서|승인서|현판|동판|명패|증서|표지판)[을를]\s(?:[^.,]{0,40}\s)?(?:수여|전달|건넸|건넨|건네|전했|전한|받았|받는|받을|내걸|걸었|건다|달았|단다|제막|부착|붙였|설치)[^.,]{0,16}\.?\s*$`)

// certificate is where the end of a sentence hands over a certificate.
func certificate(s string) []int {
	if !containsAny(s, []string{"서를", "패를", "판을"}) {
		return nil
	}
	return certificates.FindStringIndex(s)
}

// certificateTitles are words of a title under which a certificate is handed over.
var certificateTitles = []string{"인증서 받", "인증서 수여", "인증서 전달", "인증패 받", "인증패 수여", "인증패 전달", "지정서 받", "지정서 수여", "지정서 전달", "선정서 수여", "선정서 전달", "현판 받", "현판 제막", "현판 걸", "현판 달", "현판 내걸", "동판 받", "동판 전달", "명패 수여", "명패 전달", "제막식"}

// handingTitles are those, the ceremonies at which it is, and what else is done with those who were
// chosen as soon as they are.
var handingTitles = append([]string{"수여식", "전달식", "현판식", "시상식", "협약식", "업무협약", "협약 체결", "협약 맺"}, certificateTitles...)

// handedOnDecision says that the certificate of a title is handed over with the decision,
// which the first sentence tells of as what was done: 지정하고 지정서를 수여했다, 선정하고 협약을
// 체결했다.
func (ctx *context) handedOnDecision(title view, by Value) bool {
	p, s := ctx.firstSentence()
	word := viewOf(by.Words).S
	if p == nil || !containsAny(title.S, handingTitles) || word != "개최" && !containsAny(word, handingTitles) {
		return false
	}
	return ctx.decidesAndGoesOn(p.S[s[0]:s[1]])
}

// decidesAndGoesOn says that a sentence decides now, whatever it tells of what followed.
func (ctx *context) decidesAndGoesOn(first string) bool {
	for _, q := range ctx.predicates(first, false) {
		if !q.passive && (q.joins || q.tense == didPast) {
			return !ctx.toldEarlier(first)
		}
	}
	return false
}

// kindOfLead looks at the first sentences where the title tells nothing.
func (ctx *context) kindOfLead(f *Facts) {
	seen := 0
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() {
			continue
		}
		if seen++; seen > 2 {
			return
		}
		if seen == 2 && ctx.firstChooses() {
			return
		}
		if v, k := titleKind(p.view, true); k != "" && !isGround(p.S, v.Words.S) && !checksLater.MatchString(p.S) {
			f.Header.Kind, f.Header.KindBy = k, v
			return
		}
	}
}

// checksLater finds that something is looked into at a later time, which is no visit: 내년 1분기에 현장 점검에 들어간다, 앞으로
// 해마다 점검한다.
var checksLater = hangul.MustCompile(`(?:내년|후년|하반기|상반기|분기|매년|해마다|앞으로|향후|다음\s?달)(?:부터|에|마다|에는)?\s(?:[가-힣0-9]{1,8}\s){0,4}?점검(?:을|에|도)?\s?(?:[가-힣]{1,6}\s){0,2}?(?:들어[가간]|착수|나선|나설|실시|시작|추진|하기로|한다|할|이어|벌인|거쳐)`)
