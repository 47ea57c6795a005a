package release

import (
	"regexp"
	"slices"
	"strings"

	"injeung/schema"
)

// tense is when the action of a predicate takes place.
type tense uint8

// The tenses.
const (
	didPast  tense = iota // 지정했다, 선정되었다, 인증을 받았으며
	attrPast              // 지정된 (도시), 인증을 받은
	attrOld               // 선정되었던: an earlier decision
	doesNow               // 지정한다, 선정하고
	attrNow               // 인증하는, 취득하는
	willDo                // 지정할, 선정하기 위해, 인증받도록
	didNot                // 선정되지 못한
	nounOnly              // 선정 at the end of a title
)

// predicate is a verb of decision in a sentence: 인증하였다, 지정됐다, 선정, 연장으로
// 결정되었다.
type predicate struct {
	from, to int
	noun     string
	status   schema.Status // by the noun itself: 재지정, 연장, 해제
	tense    tense
	passive  bool // the holder is the subject: 되었다, 받았다, 획득했다
	joins    bool // goes on to another clause (하고, 했으며)
}

// decideNouns are the nouns of decisions, the longer before those they hold.
var decideNouns = setOf("재인증", "재지정", "재선정", "재승인", "재공인", "인증", "지정", "선정", "확정", "승인", "연장", "갱신", "취소", "해제", "반납", "철회", "유예", "변경", "확장", "등재", "선발", "공인", "가입")

// nounStatus is the status a decide noun means by itself.
func nounStatus(noun string) schema.Status {
	switch noun {
	case "재인증", "재지정", "재선정", "재승인", "재공인", "연장", "갱신":
		return schema.Renewed
	case "취소", "해제", "반납", "철회":
		return schema.Revoked
	case "유예":
		return schema.Deferred
	case "변경", "확장":
		return schema.Changed
	}
	return ""
}

// lightNouns stand between the noun and its verb: 인증을 획득하였다, 지정이 최종
// 확정됐다. The holder is the subject of those that are true.
var lightNouns = []struct {
	word    string
	passive bool
}{{"획득", true}, {"취득", true}, {"통과", true}, {"유지", true}, {"부여받", true}, {"수여받", true}, {"부여", false}, {"수여", false}, {"결정", false}, {"확정", false}, {"완료", false}, {"심의·의결", false}, {"의결", false}, {"승인", false}, {"선정", false}, {"지정", false}, {"인증", false}, {"발표", false}, {"공표", false}, {"고시", false}, {"허가", false}, {"추가", false}}

// adverbs stand between the noun and its verb and say nothing.
var adverbs = []string{"최종적으로 ", "최종 ", "모두 ", "각각 ", "새로 ", "새롭게 ", "새로이 ", "공식 ", "추가로 ", "추가 ", "처음으로 ", "처음 ", "동시에 ", "다시 ", "함께 ", "일괄 ", "자격을 ", "결과를 ", "여부를 ", "대상으로 ", "대상에 ", "대상지로 ", "명단에 ", "지위를 ", "기간을 "}

// predicatesIn finds the predicates of a text in printed order. title allows
// a noun alone at the end of a phrase.
func predicatesIn(s string, title bool) []predicate {
	var out []predicate
	for i := 0; i < len(s); {
		if s[i] < 0x80 || !predicateStarts.begins(s[i:]) {
			i += runeLen(s, i)
			continue
		}
		if p, ok := predicateAt(s, i, title); ok {
			out = append(out, p)
			i = p.to
			continue
		}
		i += runeLen(s, i)
	}
	if title && len(out) == 0 {
		return beforeCount(s)
	}
	return out
}

// beforeCount finds the noun of a title that has no other predicate right
// before the number that ends its phrase: 가나도시 인증 5곳.
func beforeCount(s string) []predicate {
	for i := 0; i < len(s); {
		noun := decideNounAt(s, i)
		if noun != "" && nounStatus(noun) == "" && countEnds(s, i+len(noun)) {
			return []predicate{{from: i, to: i + len(noun), noun: noun, tense: nounOnly}}
		}
		i += max(runeLen(s, i), len(noun))
	}
	return nil
}

// predicateAt reads a predicate whose noun begins at i.
func predicateAt(s string, i int, title bool) (predicate, bool) {
	noun := decideNounAt(s, i)
	if noun == "" && title && moreAt(s, i) {
		return predicate{from: i, to: i + len("추가"), noun: "추가", tense: nounOnly}, true
	}
	if noun == "" {
		return named(s, i)
	}
	p := predicate{from: i, noun: noun, status: nounStatus(noun)}
	j := i + len(noun)
	if gloss, end := glossed(s, j); end > 0 && p.status == "" {
		p.noun, p.status, p.from, j = gloss, nounStatus(gloss), end-len(")")-len(gloss), end
	} else if onceMore(s[:i]) && p.status == "" {
		p.from, p.noun, p.status = i-len("다시 "), "다시 "+noun, schema.Renewed
	}
	if noun == "연장" && strings.HasPrefix(s[j:], " 운영") {
		j += len(" 운영") // 연장 운영된다
	}
	j += besideNoun(s, j)
	k := j + afterNoun(s, j)
	if n, passive := lightAt(s, k); n > 0 && (k > j || s[j:] != "" && s[j] == ' ') {
		if t, end, pas, joins, ok := ending(s, k+n); ok {
			if strings.HasPrefix(s[k:], "유지") && p.status == "" {
				p.status = schema.Renewed
			}
			p.tense, p.to, p.passive, p.joins = t, end, passive || pas, joins
			return p, true
		}
		if title && endsPhrase(s, k+n) {
			p.tense, p.to, p.passive = nounOnly, k+n, passive
			return p, true
		}
	}
	if end, passive := approved(s, j); end > 0 {
		p.tense, p.to, p.passive = didPast, end, passive
		return p, true
	}
	if t, end := honoured(s, j); end > 0 {
		p.tense, p.to, p.passive = t, end, true
		return p, true
	}
	for _, at := range []int{j, k} {
		if t, end, pas, joins, ok := ending(s, at); ok {
			if t == attrNow {
				t, end, joins = motion(s, end)
			}
			if at == k && p.status == "" && strings.HasPrefix(s[at:], "받") && strings.HasSuffix(s[j:at], "다시 ") {
				p.status = schema.Renewed // 공인을 다시 받았다
			}
			p.tense, p.to, p.passive, p.joins = t, end, pas, joins
			return p, true
		}
	}
	if p.status != "" && elliptic(s[:i], s[j:]) {
		p.tense, p.to, p.passive, p.joins = doesNow, j, true, true
		return p, true
	}
	if title && endsPhrase(s, j) {
		p.tense, p.to = nounOnly, j
		return p, true
	}
	if t, n := copula(s[:i], s[j:], p.status != ""); n > 0 {
		p.tense, p.to, p.passive = t, j+n, true
		return p, true
	}
	if topicAfter(s[j:]) {
		p.tense, p.to = attrPast, j
		return p, true
	}
	return p, false
}

// approvedPattern finds what a committee did with the decision that is named before
// it: (변경)하도록 승인했다.
var approvedPattern = regexp.MustCompile(`^하도록 (?:최종 |모두 |심의·|심의[ ,]\s?)?(?:승인|의결|결정|확정|허용|허가)(하였|했|되었|됐|하고|하며|함)`)

// approved says that the noun which ends at j was approved, and where the verb of that
// ends; 0 for not.
func approved(s string, j int) (end int, passive bool) {
	if !strings.HasPrefix(s[j:], "하도록") {
		return 0, false
	}
	m := approvedPattern.FindStringSubmatchIndex(s[j:])
	if m == nil {
		return 0, false
	}
	return j + m[1], strings.HasSuffix(s[j+m[2]:j+m[3]], "됐") || strings.HasSuffix(s[j+m[2]:j+m[3]], "되었")
}

// glossed reads the bracket behind a noun of decision that says it again with its
// status: 인증(재인증)을 받았다.
func glossed(s string, j int) (noun string, end int) {
	rest, ok := strings.CutPrefix(s[j:], "(")
	if !ok {
		return "", 0
	}
	noun = decideNounAt(rest, 0)
	if noun == "" || nounStatus(noun) == "" || !strings.HasPrefix(rest[len(noun):], ")") {
		return "", 0
	}
	return noun, j + len("(") + len(noun) + len(")")
}

// onceMore says that a decision follows a look at who held the title: 재심사를 거쳐 다시
// (인증을 받았다). Without one 다시 may tell of a holder of long ago, who is new.
func onceMore(before string) bool {
	return strings.HasSuffix(before, "다시 ") && containsAny(tail(before, 90), []string{"재심사", "재평가", "유지 여부", "만료", "기간이 끝"})
}

// moreAt says that 추가 ends the phrase of a title behind a number: 안심마을 3곳 추가.
func moreAt(s string, i int) bool {
	if !strings.HasPrefix(s[i:], "추가") || !endsPhrase(s, i+len("추가")) {
		return false
	}
	n := countsIn(s[:i])
	return len(n) > 0 && strings.TrimSpace(s[n[len(n)-1].to:i]) == "" && isHolderUnit(n[len(n)-1])
}

// elliptic says that a noun of decision has the verb of the next clause: 2곳은 유예, 1곳은
// 해제했다.
func elliptic(before, rest string) bool {
	if !strings.HasPrefix(rest, ", ") {
		return false
	}
	t := strings.TrimRight(before, " ")
	t = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(t, "재지정"), "지정"), " ")
	return t != before && (strings.HasSuffix(t, "은") || strings.HasSuffix(t, "는")) && len(predicatesIn(head(rest, 90), false)) > 0
}

// besideNoun gives the bytes of a second noun of telling joined to that of decision:
// 선정·발표하였다, 지정 및 고시했다. Some sites print ? for the dot.
func besideNoun(s string, j int) int {
	for _, w := range []string{"·", "?", " 및 ", ", "} {
		rest, ok := strings.CutPrefix(s[j:], w)
		if !ok {
			continue
		}
		for _, n := range []string{"발표", "공고", "고시", "공표", "공개", "의결", "확정", "통보"} {
			if strings.HasPrefix(rest, n) {
				if t, _, _, _, ok := ending(s, j+len(w)+len(n)); ok && t == didPast {
					return len(w) + len(n)
				}
			}
		}
	}
	return 0
}

// honours are what those who were chosen are said to have; honoured reads them behind
// the noun: 선정의 영예를 안았다, 선정의 기쁨을 누린.
var honours = regexp.MustCompile(`^(?:의|되는|되는\s큰)\s(?:영예|기쁨|영광|결실|쾌거)를?을?\s(안았|안은|안게\s됐|누렸|누린|얻었|얻은|거뒀|거둔|차지했|차지한|이뤘|이룬)`)

func honoured(s string, j int) (t tense, end int) {
	if !strings.HasPrefix(s[j:], "의 ") && !strings.HasPrefix(s[j:], "되는 ") {
		return 0, 0
	}
	m := honours.FindStringSubmatchIndex(s[j:])
	if m == nil {
		return 0, 0
	}
	switch s[j+m[2] : j+m[3]] {
	case "안은", "누린", "얻은", "거둔", "차지한", "이룬":
		return attrPast, j + m[1]
	}
	return didPast, j + m[1]
}

// countEnds says that a number of holders ends the phrase of a title right
// behind the noun: 가나도시 인증 5곳.
func countEnds(s string, j int) bool {
	at := j + spaces(s[j:])
	if at == j || at >= len(s) || s[at] < '0' || s[at] > '9' {
		return false
	}
	c, ok := countAtByte(s, at)
	return ok && isHolderUnit(c) && !isForeignCount(c) && endsPhrase(s, c.to)
}

func decideNounAt(s string, i int) string {
	if i >= len(s) {
		return ""
	}
	return decideNouns.at(s[i:])
}

// idiom is a predicate without a decide noun.
type idiom struct {
	word    string
	tense   tense
	passive bool
}

// idioms are predicates without a decide noun; idiomDecides says of some what must
// stand before them.
var idioms = []idiom{{"이름을 올렸", didPast, true}, {"이름을 올려", didPast, true}, {"이름 올려", nounOnly, true}, {"이름 올렸", didPast, true}, {"이름을 올린", attrPast, true}, {"뽑혔", didPast, true}, {"뽑힌", attrPast, true}, {"뽑았", didPast, false}, {"뽑아", nounOnly, false}, {"선정지로 낙점", nounOnly, true}, {"최종 합격", nounOnly, true},
	{"포함됐", didPast, true}, {"포함되었", didPast, true}, {"분류됐", didPast, true}, {"분류되었", didPast, true}, {"분류했", didPast, false}, {"분류하였", didPast, false}, {"남았", didPast, true}, {"남게 됐", didPast, true}, {"남게 되었", didPast, true},
	{"결정됐", didPast, true}, {"결정되었", didPast, true}, {"결정했", didPast, false}, {"결정하였", didPast, false}, {"낙점됐", didPast, true}, {"낙점되었", didPast, true}, {"낙점했", didPast, false}, {"낙점받았", didPast, true},
	{"영예를 안았", didPast, true}, {"명단에 올랐", didPast, true}, {"명단에 오른", attrPast, true}, {"더해져", doesNow, true}, {"더해졌", didPast, true}, {"추가됐", didPast, true}, {"추가되었", didPast, true}, {"추가돼", doesNow, true}, {"합류했", didPast, true}, {"합류하였", didPast, true}}

// idiomStarts are the first syllables of idioms, tookPartStarts, announcedStarts
// and newTopicStarts those of what else named reads.
var (
	idiomStarts     = syllables("이뽑선최포분남결낙영명합더추")
	tookPartStarts  = syllables("받획취차수돌")
	announcedStarts = syllables("발공확선")
	newTopicStarts  = syllables("신추")
)

// predicateStarts are the first syllables of all predicates.
var predicateStarts = setOf(slices.Concat(decideNouns.list, idiomStarts.list, tookPartStarts.list, announcedStarts.list, newTopicStarts.list)...)

func named(s string, i int) (predicate, bool) {
	for _, read := range []func(string, int) (predicate, bool){tookPart, announced, newTopic} {
		if p, ok := read(s, i); ok {
			return p, true
		}
	}
	if i+6 > len(s) || !idiomStarts.begins(s[i:]) {
		return predicate{}, false
	}
	for _, w := range idioms {
		if w.word == "뽑아" && (!endsPhrase(s, i+len(w.word)) || strings.HasSuffix(s[:i], "별로 ")) {
			continue // 뽑아 만든, 유형별로 뽑아
		}
		if strings.HasPrefix(s[i:], w.word) && wordStart(s, i) && idiomDecides(s[:i], w.word) {
			return predicate{from: i, to: i + len(w.word), noun: w.word, tense: w.tense, passive: w.passive}, true
		}
	}
	return predicate{}, false
}

// idiomDecides says that what stands before a verb which decides nothing by
// itself makes it one of decision: 지정된 기초지자체에는 …가 포함됐다, 예비지정 지역으로
// 분류됐다, 면적이 특구로 결정됐다.
func idiomDecides(before, word string) bool {
	switch head(word, 6) {
	case "포함":
		for _, w := range []string{"지정하는", "지정한", "지정된", "선정한", "선정된", "인증받은", "인증된", "이번 지정", "이번 선정", "인증 서비스로", "지정 서비스로", "선정 서비스로", "승인 서비스로"} {
			if strings.Contains(before, w) {
				return true
			}
		}
		return false
	case "분류", "남았", "남게":
		t := tail(before, 45)
		return strings.Contains(t, "예비") || strings.Contains(t, "후보")
	case "결정":
		return madeProgramme(before) || ofTarget(before)
	case "낙점":
		return strings.Contains(before, "로 ")
	case "더해", "추가":
		return strings.Contains(before, "기존 ") && grows.MatchString(before)
	case "영예":
		t := tail(before, 30)
		return strings.Contains(t, "선정") || strings.Contains(t, "지정") || strings.Contains(t, "인증")
	case "합류":
		t := strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(before, " "), "새로"), "새롭게")
		return endsAsProgramme(strings.TrimSuffix(strings.TrimRight(t, " "), "에"))
	}
	return true
}

// grows finds a programme's number to which others come: 안심마을은 기존 12곳에.
var grows = regexp.MustCompile(`(?:도시|지구|특구|지역|마을|단지)(?:은|는|이|가) 기존 [^,.]{1,24}에 `)

// ofTarget says that words end in names with (으)로, which what was to be chosen was
// made: 대상 지자체를 가나군, 다라시로.
func ofTarget(before string) bool {
	t := strings.TrimRight(before, " ")
	t = strings.TrimRight(strings.TrimSuffix(t, "최종"), " ")
	return strings.HasSuffix(t, "로") && containsAny(tail(t, 200), []string{"대상 지자체를 ", "대상 도시를 ", "대상 지역을 ", "대상지를 ", "대상을 ", "대상지역을 ", "선정지를 "})
}

// madeProgramme says that words end in what something is made, as programmes are
// called: 특구로, 문화도시 대상지로 최종.
func madeProgramme(before string) bool {
	t := strings.TrimRight(before, " ")
	for _, w := range []string{"최종", "새로", "추가"} {
		t = strings.TrimRight(strings.TrimSuffix(t, w), " ")
	}
	t, ok := strings.CutSuffix(t, "로")
	t = strings.TrimRight(strings.TrimSuffix(t, "으"), "'\" ")
	return ok && (endsAsProgramme(t) || strings.HasSuffix(t, "대상지") || strings.HasSuffix(t, "후보지") || strings.HasSuffix(t, "사업지"))
}

// tookPart reads a verb that stands far from its noun: 인증은 가, 나가 받았다.
func tookPart(s string, i int) (predicate, bool) {
	if i+6 > len(s) || !tookPartStarts.begins(s[i:]) || !wordStart(s, i) {
		return predicate{}, false
	}
	for _, w := range []string{"차지했", "차지하였", "수상했", "수상하였", "받았", "받는다", "받게 됐", "받게 되었", "돌아갔"} {
		if strings.HasPrefix(s[i:], w) && (strings.Contains(s[:i], "상은 ") || strings.Contains(s[:i], "상에는 ")) && awardTopic(s[:i]) {
			return predicate{from: i, to: i + len(w), noun: "수상", tense: didPast, passive: true}, true
		}
	}
	for _, w := range []string{"받았", "획득했", "획득하였", "취득했", "취득하였"} {
		if !strings.HasPrefix(s[i:], w) {
			continue
		}
		for _, n := range []string{"인증은 ", "인증에는 ", "지정은 ", "인증에서는 "} {
			if strings.Contains(s[:i], n) {
				return predicate{from: i, to: i + len(w), noun: "인증", tense: didPast, passive: true}, true
			}
		}
	}
	return predicate{}, false
}

// awardTopic says that an award is a topic of the words: 대통령상은 가나시가.
func awardTopic(s string) bool {
	for _, w := range strings.Fields(s) {
		for _, j := range []string{"은", "에는"} {
			if cut, ok := strings.CutSuffix(w, j); ok && (isAward(cut) || strings.HasSuffix(cut, "상") && isGrade(cut) && cut != "대상") {
				return true
			}
		}
	}
	return false
}

// afterNoun gives the bytes of particle, spaces and adverbs after the noun.
func afterNoun(s string, j int) int {
	if n := examined(s[j:]); n > 0 {
		return n
	}
	k := j
	for _, w := range []string{"을 ", "를 ", "이 ", "가 ", "도 ", "은 ", "는 ", "으로 ", "로 ", "하기로 ", "키로 ", "안을 ", "안이 ", "건을 "} {
		if strings.HasPrefix(s[k:], w) {
			k += len(w)
			break
		}
		if glued := strings.TrimSpace(w); len(glued) == len("이") && strings.HasPrefix(s[k:], glued) {
			if n, _ := lightAt(s, k+len(glued)); n > 0 {
				return k + len(glued) - j // a line that broke between lost its space: 변경이승인되었고
			}
		}
	}
	k += spaces(s[k:])
	for again := true; again; {
		again = false
		for _, w := range adverbs {
			if strings.HasPrefix(s[k:], w) {
				k, again = k+len(w), true
			}
		}
	}
	return k - j
}

// motions find that what is proposed was carried: 지정하는 안건을 심의·의결했다.
var motions = regexp.MustCompile(`^ (?:[가-힣]+ )?(?:안건|안|것|계획안?|방안)(?:을|으로)? (?:심의하고 |심의해 |심의·|최종 |원안 |원안대로 )*(?:의결|승인|확정|결정|통과)(하였|했|하고|했으며|하며)`)

// motion is tense and end of a describing verb, which a motion that was carried
// makes one of decision.
func motion(s string, end int) (t tense, to int, joins bool) {
	if strings.HasPrefix(s[end:], " ") && containsAny(head(s[end:], 60), []string{"안", "계획"}) || strings.HasPrefix(s[end:], " 것") {
		if m := motions.FindStringSubmatchIndex(s[end:]); m != nil {
			last := s[end+m[2] : end+m[3]]
			return didPast, end + m[1], last == "하고" || last == "하며" || last == "했으며"
		}
	}
	return attrNow, end, false
}

// examined is the length of the examination that stands between a noun of decision
// and 통과: 재지정 평가를 통과했다.
func examined(rest string) int {
	if !strings.Contains(head(rest, 30), "통과") {
		return 0
	}
	t := strings.TrimLeft(rest, " ")
	for _, w := range []string{"평가를 ", "심사를 ", "심의를 ", "평가 ", "심사 ", "심의 "} {
		if u, ok := strings.CutPrefix(t, w); ok && strings.HasPrefix(u, "통과") {
			return len(rest) - len(u)
		}
	}
	return 0
}

func lightAt(s string, k int) (n int, passive bool) {
	for _, w := range lightNouns {
		if strings.HasPrefix(s[k:], w.word) {
			n = len(w.word)
			if strings.HasSuffix(w.word, "받") {
				n -= len("받")
			}
			for _, j := range []string{"을 ", "를 ", "이 ", "가 "} {
				if strings.HasPrefix(s[k+n:], j) {
					n += len(j)
				}
			}
			return n, w.passive
		}
	}
	return 0, false
}
