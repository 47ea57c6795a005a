package release

import "injeung/normalize/hangul"

// Words that make a number one of all the time since a programme began, or of some years that are over: 지난 2년간 3건을, 제도가
// 도입된 뒤 3건이, 규제샌드박스 1년, 3건.
var (
	overYears   = hangul.MustCompile(`(?:지난|최근|시행|도입|출범)\s\d{1,2}\s?(?:년|개월)(?:간|\s동안)\s(?:모두\s|총\s)?`)
	sinceBegun  = hangul.MustCompile(`(?:도입|시행|출범)(?:된|한|된\s지\s\S+|한\s지\s\S+)?\s?(?:뒤|후|이후|이래)(?:로)?,?\s`)
	yearsOfMade = hangul.MustCompile(`(?:(?:시행|도입|출범|제도|샌드박스|특례제|(?:시행|도입|출범)(?:된|한|돼|되어)\s지)\s\d{1,2}(?:년|개월|주년)|시작(?:된|한|돼|되어)\s지\s\d{1,2}(?:년|주년))(?:간|\s만에|째)?,?…?\s?(?:모두\s|총\s|누적\s)?$`)
)

// callBegan finds that what began is the call or judging of a round, and not the programme: 공모가 시작된 지.
var callBegan = hangul.MustCompile(`(?:공모|공고|접수|신청|모집|심사|평가|심의|조사)(?:가|이|를|을)?\s(?:[^\s,]{1,8}\s){0,2}(?:시작|시행|도입|출범)[^,]*$`)

// judgedTerm are words behind such a time that tell what was looked at in it, or that the number is the first.
var judgedTerm = wordsOf(nowWords, []string{"평가", "심사", "점검", "심의", "실적", "성과", "거쳐", "준비", "처음", "첫", "최초", "검토", "논의", "협의", "노력", "운영"})

// ofATerm says that the number behind some words is of all the years they tell of.
func ofATerm(before string) bool {
	if yearsOfMade.MatchString(before) && !callBegan.MatchString(before) {
		return true
	}
	at, ok := overTerm(before)
	return ok && !endsClauseIn(before[at:]) && !otherDeed(before[at:])
}

// deedBefore finds what was done to something before what came of it: 공모를 진행해, 자문을 받아.
var deedBefore = hangul.MustCompile(`[가-힣](?:을|를)\s(?:[가-힣]{1,8}\s)?([가-힣]{0,5}(?:해|하여|아|어|쳐|펴|고))\s`)

// notDeeds look like such verbs and only tell by what or among whom.
var notDeeds = []string{"통해", "통하여", "위해", "위하여", "비롯해", "비롯하여", "포함해", "포함하여", "합해", "합쳐", "더해"}

// otherDeed says that something else was done in the time that the words follow, so that the number is no longer of it.
func otherDeed(s string) bool {
	for _, m := range deedBefore.FindAllStringSubmatch(s, -1) {
		if !containsAny(m[1], notDeeds) {
			return true
		}
	}
	return false
}

// overTerm is where words end that tell of such a time, in which nothing was judged.
func overTerm(s string) (int, bool) {
	for _, of := range []*hangul.Pattern{overYears, sinceBegun} {
		if m := of.FindStringIndex(s); m != nil && !containsAny(s[m[1]:], judgedTerm) {
			return m[1], true
		}
	}
	return 0, false
}
