package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
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
	joined   bool // decides only by the programme that it joins names to: 가나마을에 합류했다
}

// decideNouns are the nouns of decisions, the longer before those they hold.
var decideNouns = setOf("재인증", "재지정", "재선정", "재승인", "재공인", "인증", "지정", "선정", "확정", "승인", "연장", "갱신", "취소", "해제", "반납", "철회", "유예", "변경", "확장", "등재", "등록", "선발", "공인", "가입", "선포", "낙점", "의결")

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

// predicatesIn finds the predicates of a text in printed order. title allows
// a noun alone at the end of a phrase.
func predicatesIn(s string, title bool) []predicate {
	var out []predicate
	behind := nextVerbs{}
	for i := 0; i < len(s); {
		if !mayPredicate(s, i) {
			i += runeLen(s, i)
			continue
		}
		if p, ok := behind.predicateAt(s, i, title); ok {
			if !p.ofAttribute(s) {
				out = append(out, p.longGone(s))
			}
			i = p.to
			continue
		}
		i += runeLen(s, i)
	}
	if title && len(out) == 0 {
		return beforeCount(s)
	}
	return denyThen(s, out)
}

// beforeCount finds the noun of a title that has no other predicate right
// before the number that ends its phrase: 가나도시 인증 5곳.
func beforeCount(s string) []predicate {
	for i := 0; i < len(s); {
		if !decideNouns.begins(s[i:]) {
			i += runeLen(s, i)
			continue
		}
		noun := decideNounAt(s, i)
		if noun != "" && (nounStatus(noun) == "" || strings.HasPrefix(noun, "재") && len(statusesIn(s)) == 1) && countEnds(s, i+len(noun)) {
			return []predicate{{from: i, to: i + len(noun), noun: noun, status: nounStatus(noun), tense: nounOnly}}
		}
		i += max(runeLen(s, i), len(noun))
	}
	return nil
}

// predicateAt reads a predicate whose noun begins at i.
func (n nextVerbs) predicateAt(s string, i int, title bool) (predicate, bool) {
	noun := decideNounAt(s, i)
	if noun == "" && title && moreAt(s, i) {
		return predicate{from: i, to: i + len("추가"), noun: "추가", tense: nounOnly}, true
	}
	if noun == "" && title && freshAt(s, i) {
		return predicate{from: i, to: i + len("신규"), noun: "신규", status: schema.New, tense: nounOnly}, true
	}
	if noun == "" && title && announcedAt(s, i) {
		return predicate{from: i, to: i + len("발표"), noun: "발표", tense: nounOnly}, true
	}
	if noun == "" {
		return n.named(s, i)
	}
	p, j := nounPredicate(s, i, noun)
	k := j + afterNoun(s, j)
	ok := p.postponed(s, j) || p.granted(s, j) || p.lightVerb(s, j, k, title) || p.honour(s, j) || p.verb(s, j, k) || p.cameAbout(s, j, k) || p.verbless(s, i, j, title, n)
	return p, ok
}

// moreAt says that 추가 ends the phrase of a title behind a number: 안심마을 3곳 추가.
func moreAt(s string, i int) bool {
	return strings.HasPrefix(s[i:], "추가") && endsPhrase(s, i+len("추가")) && countRightBefore(s[:i])
}

// freshAt says that 신규 ends the phrase of a title behind a number, beside another status with its own:
// 안심마을 3곳 신규, 2곳 해제.
func freshAt(s string, i int) bool {
	if !strings.HasPrefix(s[i:], "신규") || !endsPhrase(s, i+len("신규")) || !countRightBefore(s[:i]) {
		return false
	}
	for _, st := range statusesIn(s) {
		if st.status != schema.New && (countRightBefore(s[:st.from]) || st.from > i && len(countsIn(s[i:st.from])) > 0) {
			return true
		}
	}
	return false
}

// countRightBefore says that s ends in a number of holders.
func countRightBefore(s string) bool {
	n := countsIn(s)
	return len(n) > 0 && strings.TrimSpace(s[n[len(n)-1].to:]) == "" && isHolderUnit(n[len(n)-1])
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

// decideNounAt is the noun of decision that begins at byte i; "" for none.
func decideNounAt(s string, i int) string {
	if i >= len(s) {
		return ""
	}
	noun := decideNouns.at(s[i:])
	if noun == "" {
		return ""
	}
	if noun == "선포" && !zoneBefore(s[:i]) && !zoneTopic(s[i+len(noun):]) {
		return ""
	}
	if noun == "등록" && !entered(s[:i]) {
		return ""
	}
	if noun == "의결" && votedPaper.MatchString(tail(s[:i], 90)) || (noun == "확정" || noun == "승인") && votedLaw.MatchString(tail(s[:i], 90)) || noun == "확정" && settledPlan.MatchString(tail(s[:i], 60)) || noun == "승인" && approvedPlan.MatchString(tail(s[:i], 120)) {
		return ""
	}
	if (noun == "취소" || noun == "철회" || noun == "반납") && withdrawn.MatchString(tail(s[:i], 40)) {
		return ""
	}
	if changesThing(noun, s[:i], s[i+len(noun):]) {
		return ""
	}
	if noun == "공인" && strings.HasSuffix(s[:i], "소상") {
		return "" // 소상공인
	}
	if noun != "" && undoes(nounStatus(noun)) && !ownWord(s, i, i+len(noun), nounStatus(noun)) {
		return ""
	}
	if noun == "유예" && relief(s[:i], s[i+len(noun):]) {
		return ""
	}
	if noun != "" && foreseen(nounStatus(noun), s, i+len(noun)) {
		return ""
	}
	return noun
}

// entered says that 등록 behind these words enters something as what a programme calls it: 가나정원으로 (등록됐다), 제3호 가나정원으로 5일
// (등록했다). Else it may be that of people, cars or firms.
func entered(before string) bool {
	m := enteredAs.FindStringIndex(before)
	return m != nil && madeProgramme(before[:m[0]]+"로")
}

// enteredAs ends the words before 등록 with what something is entered as, and a day or an adverb behind it.
var enteredAs = hangul.MustCompile(`로\s(?:(?:새로|신규|최종|정식|공식|추가|처음|처음으로|같은\s날|함께|나란히|지난|[0-9]{1,2}월|[0-9]{1,2}일(?:자로)?)\s){0,3}$`)

// relief says that 유예 between these words is that of rules, which the sandbox is: 규제유예제도, 규제를 유예하기로 했다.
func relief(before, rest string) bool {
	return ruleObject.MatchString(before) || strings.HasPrefix(rest, "제도") || strings.HasPrefix(rest, " 제도")
}

// ruleObject ends in the rules that are not applied for a while.
var ruleObject = hangul.MustCompile(`(?:규제|법령|기준)(?:를|을|의\s적용을|\s적용을)?\s?$`)

// mayPredicate says quickly that a predicate may begin at byte i: a syllable of one does, which begins a word unless the word is
// one of those that are read within words too.
func mayPredicate(s string, i int) bool {
	return s[i] >= 0x80 && predicateStarts.begins(s[i:]) && (wordStart(s, i) || withinWords.at(s[i:]) != "")
}

// withinWords are what is read within words: the nouns of decision, what a title may end in, and what withinWord finds.
var withinWords = setOf(slices.Concat(decideNouns.list, []string{"추가", "신규", "발표", "표창", "등급을"})...)

// predicateStarts are the first syllables of all predicates.
var predicateStarts = setOf(slices.Concat(decideNouns.list, idiomStarts.list, tookPartVerbs.list, announcedStarts.list, newTopicStarts.list, widenedStarts.list, honouringStarts.list, placingStarts.list, putOnStarts.list, rankStarts.list, gotThroughStarts.list, besideStarts.list, standingStarts.list, moreTimeStarts.list, []string{"새"})...)
