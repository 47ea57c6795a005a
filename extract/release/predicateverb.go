package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// nounPredicate is the predicate of a noun at i without its verb, and where its verb
// may begin: behind a gloss (인증(재인증)), for one, which is the noun then.
func nounPredicate(s string, i int, noun string) (predicate, int) {
	p := predicate{from: i, noun: noun, status: nounStatus(noun)}
	j := i + len(noun)
	if gloss, end := glossed(s, j); end > 0 && p.status == "" {
		p.noun, p.status, p.from, j = gloss, nounStatus(gloss), end-len(")")-len(gloss), end
	} else if p.status == "" && (onceMore(s[:i]) || againBeside(s, i)) {
		p.from, p.noun, p.status = i-len("다시 "), "다시 "+noun, schema.Renewed
	}
	if noun == "연장" && strings.HasPrefix(s[j:], " 운영") {
		j += len(" 운영") // 연장 운영된다
	}
	return p, j + besideNoun(s, j)
}

// endedFor tell of those who lost a title that others keep.
var endedFor = []string{"해제하되", "해제하고", "해제했", "해제하며", "취소하되", "취소하고", "취소했", "취소하며"}

// lightVerb reads a verb at k that says no more than that the noun, which ends at j,
// came about: 인증을 획득했다, 지정으로 결정되었다.
func (p *predicate) lightVerb(s string, j, k int, title bool) bool {
	n, passive := lightAt(s, k)
	if n == 0 || k == j && !strings.HasPrefix(s[j:], " ") {
		return false
	}
	if e, ok := ending(s, k+n); ok {
		if strings.HasPrefix(s[k:], "유지") && p.status == "" {
			if p.status = schema.Renewed; containsAny(s[:p.from], endedFor) {
				e.tense = didNot // 가나군을 해제하되 다라시의 지정은 유지하기로 했다
			}
		}
		e.passive = e.passive || passive
		return p.ends(e)
	}
	if title && endsPhrase(s, k+n) {
		p.tense, p.to, p.passive = nounOnly, k+n, passive
		return true
	}
	if !title && k > j && noteVotes.at(s[k:]) != "" && endsNote(s, k+n) && !stepAhead.MatchString(s[:k]) {
		p.tense, p.to, p.passive = didPast, k+n, passive
		return true
	}
	return false
}

// honour reads an approval, a notice of what came of it, or an honour that came with the noun.
func (p *predicate) honour(s string, j int) bool {
	if end, passive := approved(s, j); end > 0 {
		p.tense, p.to, p.passive = didPast, end, passive
		return true
	}
	if end := noticed(s, j); end > 0 {
		p.tense, p.to = didPast, end
		return true
	}
	if t, end := honoured(s, j); end > 0 {
		p.tense, p.to, p.passive = t, end, true
		return true
	}
	return false
}

// verb reads the ending of a verb right behind the noun, at j, or behind its particle
// and adverb, at k: 지정했다, 공인을 다시 받았다.
func (p *predicate) verb(s string, j, k int) bool {
	for _, at := range []int{j, k} {
		e, ok := ending(s, at)
		if !ok {
			continue
		}
		if e.tense == attrNow {
			e = motion(s, e)
		}
		if e.tense == attrPast && startsWithAny(s[e.to:], contrasts) {
			e.tense, e.joins = didPast, true
		}
		if at > j && countsTimes.at(s[at:]) != "" {
			return false // 갱신은 한 번 가능하다
		}
		if at == k && p.status == "" && strings.HasPrefix(s[at:], "받") && endsInOne(s[j:at], sayAgain) {
			p.status = schema.Renewed
		}
		return p.ends(e)
	}
	return false
}

// sayAgain are the words right before a verb which say that what is had now was had before: (인증을) 다시 받았다.
var sayAgain = []string{"다시 ", "다시 한번 ", "다시 한 번 ", "다시금 "}

// contrasts set the clause whose verb they follow, describing as it looks, against the next: 가나시는 지정된 (반면 다라군은).
var contrasts = []string{" 반면", " 데 반해", " 것과 달리", " 것과는 달리", " 데 비해"}

// countsTimes are numbers behind a noun and its particle that look like a verb.
var countsTimes = setOf("한 번", "한 차례", "한 곳", "한 해", "한 달", "한 건", "한 개", "한 가지")

// ends gives the predicate the verb that was read.
func (p *predicate) ends(e verbEnd) bool {
	p.tense, p.to, p.passive, p.joins = e.tense, e.to, e.passive, e.joins
	return true
}

// drafted finds that a noun is what a draft decides which was carried with another one:
// (가나군 지정)(안), 다라시 해제(안)을 심의·확정했다.
var drafted = hangul.MustCompile(`^ ?(?:\(안\)|안|안건)(?:, |과 |와 | 및 |·)[^.]{1,120}?(?:안|안건|\(안\))(?: 등 (?:총 |모두 )?[0-9]{1,3}건(?:의 안건)?)?(?:을|이|도|까지)? (?:모두 |각각 |최종 )?(?:심의·|심의해 |심의하고 |원안대로 )?(?:의결|확정|승인|통과|가결)`)

// verbless reads a noun at i that needs no verb of its own: the next clause has it, a
// title ends, a copula or the topic follows.
func (p *predicate) verbless(s string, i, j int, title bool, n nextVerbs) bool {
	if n.elliptic(s[:i], s[j:], p.status != "") {
		p.tense, p.to, p.passive, p.joins = doesNow, j, !endsInObject(s[:i]), true
		return true
	}
	if drafted.MatchString(s[j:]) {
		p.tense, p.to, p.passive, p.joins = doesNow, j, true, true
		return true
	}
	if title && (endsPhrase(s, j) || callsSuccess(s, j)) {
		p.tense, p.to = nounOnly, j
		return true
	}
	if t, n := copula(s[:i], s[j:], p.status != ""); n > 0 {
		p.tense, p.to, p.passive = t, j+n, true
		return true
	}
	if topicAfter(s[j:]) {
		p.tense, p.to = attrPast, j
		return true
	}
	return false
}

// callsSuccess says that a word behind a noun at byte j, which ends a phrase of a title, calls what was decided a success: 지정 쾌거.
func callsSuccess(s string, j int) bool {
	for _, w := range []string{" 쾌거", " 영예", " 성공", " 영광"} {
		if strings.HasPrefix(s[j:], w) {
			return endsPhrase(s, j+len(w))
		}
	}
	return false
}
