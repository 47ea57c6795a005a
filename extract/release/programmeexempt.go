package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// exemptObject finds an exemption from rules (규제특례, 실증특례, 임시허가) that stands as
// object or head right before what was decided: 총 5건의 규제특례를 (승인), 실증 특례 4개
// 과제를 (부여), 임시허가 2건 (승인).
var exemptObject = hangul.MustCompile(`(?:특례|임시허가|샌드박스(?:로|,)?|(?:규제|규정|법령|기준|법|한시적|적용)[의에]?\s(?:대한\s|적용의?\s)?예외)(?:\s?\([^()]{1,60}\))?['"」]?(?:\s(?:안건|과제|사업|심의|심사|기간|유효기간))?(?:[을를이가도]|에\s대해)?(?:\s?(?:총\s|모두\s)?[0-9]{1,3}(?:건|개|개의)(?:\s?(?:과제|사업|안건|서비스|기술|제품))?(?:[을를이가도]|에 대해|에 대하여)?)?\s?(?:최종\s?|신규\s?|신규로\s|추가\s?|추가로\s?|새로\s?|모두\s?|신속\s?|신속히\s|신속하게\s|우선\s|공동으로\s|함께\s|각각\s|한시적으로\s|\d{1,2}(?:년|개월)(?:간|\s더)?\s|\d{1,2}년\s\d{1,2}개월(?:간|\s더)?\s)*$`)

// exemptWords are the words that exemptObject looks for.
var exemptWords = setOf("특례", "임시허가", "샌드박스", "예외를", "예외가", "규제유예", "규제 유예")

// exemptionBefore gives the bytes of the exemption that the predicate at byte i gives.
func (ctx *context) exemptionBefore(s string, i int) (from, to int, ok bool) {
	before := tail(s[:i], longestExempt)
	if !exemptWords.in(before) {
		return 0, 0, false
	}
	m := exemptObject.FindStringIndex(before)
	if m == nil {
		return 0, 0, false
	}
	at := i - len(before) + m[0]
	to = at + len("특례")
	for _, w := range exemptWords.list[1:] {
		if strings.HasPrefix(s[at:], w) {
			to = at + len(w)
		}
	}
	return ctx.exemptFrom(s, at, to), to, true
}

// longestExempt is how many bytes before a predicate are looked at for the exemption that is its object.
const longestExempt = 900

// exemptFrom is where the name begins whose last word is s[i:to]: at the kinds before it, or
// where a phrase does that is no list of what was exempted.
func (ctx *context) exemptFrom(s string, i, to int) int {
	from := ctx.exemptStart(s, i)
	if a := ctx.phraseStart(s, to); a < from && (ctx.titleCountsWhole(hangul.NoSpace(s[a:to])) || newThingBefore.MatchString(s[a:from]) && tasksNext.MatchString(s[to:])) {
		return a // 새빛마을 신기술 실증특례 3건
	}
	if kind := strings.TrimRight(s[from:i], " "); kind != "규제" && kind != "실증" && !strings.HasSuffix(s[:to], "샌드박스") {
		return from
	}
	if a := ctx.phraseStart(s, to); a < from && !servicesIn.in(s[a:from]) && len(strings.Fields(s[a:from])) < 3 {
		return a // 디지털 돌봄 규제샌드박스
	}
	return from
}

// newThingBefore finds at the end of words what an exemption is for, told by two nouns and no verb, and
// so a part of its name: 새빛마을 신기술, 물길 의료 제품.
var newThingBefore = hangul.MustCompile(`^(?:[가-힣]{2,6} ){1,2}(?:신기술|기술|신산업|제품)\s?$`)

// tasksNext finds a number of tasks, a bracket perhaps before it.
var tasksNext = hangul.MustCompile(`^(?:\s?\([^()]{1,30}\))?(?:\s(?:과제|안건|사업)(?:로)?)?\s(?:총\s|모두\s)?[0-9]{1,3}(?:건|개)`)

// titleCountsWhole says that the title counts several of what words without spaces call, and that the
// text has the words again.
func (ctx *context) titleCountsWhole(id string) bool {
	if ctx.header == nil || ctx.textsWith(id) < 2 {
		return false
	}
	for _, v := range ctx.titles() {
		for at := 0; at < len(v.S); at += runeLen(v.S, at) {
			if n := loosely(v.S[at:], id); n > 0 {
				c, ok := countAtByte(strings.TrimLeft(v.S[at+n:], " "), 0)
				return ok && c.n > 1
			}
		}
	}
	return false
}

// servicesIn are words for what is exempted.
var servicesIn = setOf("서비스", "과제", "안건", "기술", "솔루션", "신청", "승인", "부여", "사업")

// exemptKinds are words before 특례 and 임시허가 that are of their name.
var exemptKinds = setOf("규제", "실증", "규제샌드박스", "샌드박스", "ICT", "정보통신기술", "산업융합", "모빌리티", "스마트도시", "스마트시티", "혁신금융", "순환경제", "연구개발특구", "정보통신융합")

// exemptStart is where the name begins whose last word begins at byte i, over the kinds
// before it: 모빌리티 규제샌드박스 실증 특례.
func (ctx *context) exemptStart(s string, i int) int {
	if k := afterLast(s[:i], " ,'\"()·"); k < i && len(s[k:i]) <= 4*len("가") && !strings.ContainsAny(s[k:i], "0123456789") {
		i = k // 새빛특례
	}
	for again := true; again; {
		again = false
		t := strings.TrimRight(s[:i], " ")
		if open := beforeGloss(t, len(t)); open < len(t) && open < i && exemptKinds.has(t[open+1:len(t)-1]) {
			return ctx.phraseStart(s, open) // 정보통신기술(ICT) 규제샌드박스
		}
		for _, w := range exemptKinds.list {
			if cut, ok := strings.CutSuffix(t, w); ok && len(s[:i])-len(t) < 2 && wordStart(s, len(cut)) {
				i, again = len(cut), true
			}
		}
		for _, w := range exemptKinds.list {
			if cut, ok := strings.CutSuffix(s[:i], w); ok && !again && wordStart(s, len(cut)) {
				i, again = len(cut), true
			}
		}
	}
	return i
}

// namesKnown says that words are the name of a programme of the release.
func (ctx *context) namesKnown(words string) bool {
	_, ok := ctx.schemeOf(words)
	return ok
}

// givenWords are what is given or voted on without a noun of decision: 특례를 부여했다, 실증특례 3건을 의결했다.
var givenWords = setOf("특례", "허가를 ", "샌드박스")

// subjectNouns are what a decision is on where it is on no places: (승인된) 과제는.
var subjectNouns = map[string]bool{"과제": true, "안건": true, "특례": true, "규제특례": true, "임시허가": true, "솔루션": true, "사업": true, "주요": true, "대표": true}

// exempts says, once, that the release tells of exemptions from rules and not of the
// programmes whose short names it may use for what was exempted: 스마트서비스 3건 승인.
func (ctx *context) exempts() bool {
	if ctx.exempting == nil {
		yes := ctx.tellsExemption()
		ctx.exempting = &yes
	}
	return *ctx.exempting
}

// isExemption says that words name a kind of exemption from rules, and no body.
func isExemption(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	return s == "적극해석" || s == "적극행정" || s == "임시허가" || s == "규제없음" || strings.HasSuffix(s, "특례") && len(s) <= len("규제실증특례")
}

// onlyOutcomes says that words are nothing but what a committee on exemptions may come to: 적극행정·규제 없음.
func onlyOutcomes(s string) bool {
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '·' || r == ',' || r == '/' }) {
		if !isExemption(part) {
			return false
		}
	}
	return true
}

// nameBySandbox takes the scheme of exemptions (스마트시티 규제샌드박스) for the programme of a
// release that tells of exemptions and names none otherwise, or only what is given under it
// (실증특례, 임시허가).
func (ctx *context) nameBySandbox() {
	if ctx.namesMain() && !ctx.onlyExemptions() || !ctx.exempts() && !ctx.approvesTasks() {
		return
	}
	texts := slices.Clone(ctx.titles())
	for i, most := 0, len(texts)+4; i < len(ctx.passages); i++ {
		if p := &ctx.passages[i]; len(texts) < most && p.isSentence() {
			texts = append(texts, p.view)
		}
	}
	for _, word := range []*hangul.Pattern{sandbox, exemptScheme} {
		for _, v := range texts {
			if m := word.FindStringSubmatchIndex(v.S); m != nil {
				ctx.addProgramme(v, ctx.exemptFrom(v.S, m[2], m[3]), m[3], true)
				return
			}
		}
	}
}

// tasksApproved finds that what was asked for under a scheme of exemptions was approved: 4건의 과제를
// (심의해) 승인했다.
var tasksApproved = hangul.MustCompile(`(?:과제|안건|신청\s?건|실증사업)[을를이가]\s(?:[^.,]{0,24}\s)?(?:심의·)?(?:승인|의결|통과|지정|허용|확정)(?:했|하였|됐|되었|돼|되어|시켰|한다고|하기로)|(?:승인|의결|통과|지정|선정|허용)된\s(?:\S+\s)?(?:과제|안건|사업|서비스)(?:은|는|에는|로는|으로는)\s|\s등(?:\s\d{1,3}건)?이\s(?:\S+\s)?통과했`)

// approvesTasks says that the release names a sandbox and that what was asked for was approved.
func (ctx *context) approvesTasks() bool {
	named, told := hangul.Contains(ctx.header.Title.Words.S, "샌드박스"), false
	for i := range ctx.passages {
		h := ctx.passages[i].held()
		named = named || h.Holds("샌드박스")
		told = told || h.Matches(tasksApproved)
	}
	return named && told
}

// sandbox finds the word for a scheme of exemptions.
var sandbox = hangul.MustCompile(`(규제\s?샌드박스)`)

// exemptScheme finds the kind of exemption by which a scheme is called that has no such word: 가나 (규제특례)(샌드박스) 제도를 통해.
var exemptScheme = hangul.MustCompile(`(규제\s?특례)(?:\s?\(샌드박스\))?\s?제도`)

// onlyExemptions says that the release names no programme but kinds of exemptions, and none of
// them with the scheme they are given under.
func (ctx *context) onlyExemptions() bool {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && (k.Known || !isKindOf(k.key) || strings.Contains(k.key, "샌드박스")) {
			return false
		}
	}
	return true
}

// joinExemptions makes one programme of the kinds of exemptions that a release names beside
// the word for all of them: 규제특례 and 실증특례, 임시허가.
func (ctx *context) joinExemptions() {
	general := -1
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.main && !k.Known && (strings.HasSuffix(k.key, "규제특례") || strings.HasSuffix(k.key, "샌드박스") || strings.Contains(k.key, "샌드박스") && isKindOf(k.key)) && (general < 0 || len(k.key) > len(ctx.known[general].key)) {
			general = i
		}
	}
	if general < 0 {
		return
	}
	for i := range ctx.known {
		if k := &ctx.known[i]; !k.Known && isKindOf(k.key) {
			k.Scheme = ctx.known[general].Scheme
		}
	}
}

// isKindOf says that the name of a programme ends as kinds of exemptions do.
func isKindOf(key string) bool {
	for _, w := range []string{"과제", "안건", "사업", "대상"} {
		key = strings.TrimSuffix(key, w) // 규제샌드박스 과제로 (승인했다)
	}
	return strings.HasSuffix(key, "특례") || strings.HasSuffix(key, "임시허가") || strings.HasSuffix(key, "샌드박스")
}

// exempts says that words end in an exemption from rules, right before what was decided on it.
func exempts(before string) bool {
	before = tail(before, longestExempted)
	return exemptWords.in(before) && exemptObject.MatchString(before)
}

// longestExempted bounds the bytes before a verb that name the exemption which it gives.
const longestExempted = 600

// reliefObject ends in the rules that are not applied: 규제 적용을 한시적으로 (면제하기로).
var reliefObject = hangul.MustCompile(`(?:규제|규정|법령|기준)(?:의|에\s대한)?\s적용을\s(?:[가-힣]{1,5}\s){0,2}$`)
