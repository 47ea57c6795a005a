package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// askedGranted finds, behind a noun of decision, that it was asked for and that those who decide took it up, in one clause or
// in two: (반납) 신청을 받아들였다, (해제)를 요청했고, 위원회는 이를 수용했다. What was turned down does not match, nor what another
// clause is about. It tells who took it up, where that is said between, and the verb.
var askedGranted = hangul.MustCompile(`^(?:을|를)?\s?(신청|요청|건의)(한\s것을|함에\s따라|해\s?옴에\s따라|해\s이를|하여\s이를|하자|해|하여|했고|하였고|했으며|하였으며|을|를|도|은|는|이|가)?,?\s` +
	`(?:([가-힣]{2,12})(?:은|는|이|가|에서)\s)?(?:이를\s|이\s요청을\s|이\s신청을\s)?(?:최종\s|모두\s|함께\s|원안대로\s|심의를\s거쳐\s|심의\s끝에\s){0,2}` +
	`(받아들(?:였|여졌|여져|이기로\s(?:하였|했))|(?:승인|허가|수용|수락|의결|인용)(?:하였|했|됐|되었|하기로\s(?:하였|했)))`)

// takenYet goes on behind such a verb with what undoes it, or with a case that has not come about: (받아들여졌)으나, (승인했)다가,
// (받아들여졌)다면, (받아들여져)야.
var takenYet = hangul.MustCompile(`^(?:으나|지만|다가|다면|다\s?(?:하|해|치)더?라도|다\s?해도|더라도|어도|는데|음에도|으면|을|는지|던|어야|야|도|다는\s(?:보도|소문|주장))`)

// passesOn is a place or those who speak for it, who pass on or ask for what others decide: 가나시, 가나군의회, 다라도.
var passesOn = hangul.MustCompile(`(?:[시군도]|[^기]구|[시군구도]의회)$`)

// passingTopic begins a sentence with such a topic.
var passingTopic = hangul.MustCompile(`^[□○ㅇ\-\s]*(?:(?:한편|아울러|또|또한),?\s)?([가-힣]{1,10}(?:[시군도]|[^기]구|[시군구도]의회))(?:은|는)\s`)

// takenUp is where the verb of what was asked for behind the noun that ends at j, and taken up, ends; 0 where nothing was, or
// where a place did that only passes it on.
func takenUp(s string, j int) int {
	rest := s[j:]
	if !toldAsked(rest) {
		return 0
	}
	m := askedGranted.FindStringSubmatchIndex(rest)
	if m == nil || takenYet.MatchString(rest[m[1]:]) {
		return 0
	}
	verb := rest[m[8]:m[9]]
	if rest[m[2]:m[3]] == "건의" && strings.HasPrefix(verb, "의결") {
		return 0 // it is resolved to ask
	}
	if m[6] >= 0 {
		if passesOn.MatchString(rest[m[6]:m[7]]) {
			return 0
		}
		return j + m[1]
	}
	done := strings.HasPrefix(verb, "받아들여") || strings.HasSuffix(verb, "됐") || strings.HasSuffix(verb, "되었")
	if !done && m[4] >= 0 && particleAlone(rest[m[4]:m[5]]) && passingTopic.MatchString(s[:j]) {
		return 0
	}
	return j + m[1]
}

// particleAlone says that what follows the word of asking is a particle: who takes it up is the topic of both.
func particleAlone(w string) bool {
	switch w {
	case "을", "를", "도", "은", "는", "이", "가", "한 것을":
		return true
	}
	return false
}

// granted reads the verb behind the noun, which ends at j, of what was asked for and taken up.
func (p *predicate) granted(s string, j int) bool {
	to := takenUp(s, j)
	if to == 0 {
		return false
	}
	p.tense, p.to = didPast, to
	return true
}

// toldAsked says that what was asked for is told of right at the begin of s.
func toldAsked(s string) bool {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "을"), "를")
	s = strings.TrimPrefix(s, " ")
	return strings.HasPrefix(s, "신청") || strings.HasPrefix(s, "요청") || strings.HasPrefix(s, "건의")
}
