package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// manners are words between what something is made and the verb that tell how or when it
// is made so.
var manners = []string{"신규", "최종", "새로", "새롭게", "새로이", "추가", "추가로", "우선", "먼저", "공식", "정식", "재", "신규로", "모두", "전부", "각각", "처음", "최초", "스스로", "자진", "별도로", "국내", "전국", "세계", "우리나라", "올해", "금년", "이번에", "다시", "함께", "나란히", "일괄", "동시에", "조건부"}

// mannerEnds are endings of words that tell how or when, which the particle of what
// something is made ends as well: 처음으로, 국내 최초로, 공식적으로, 3월 1일자로, 원안대로.
var mannerEnds = []string{"처음으로", "최초로", "적으로", "정식으로", "일자로", "일부로", "원안대로", "당초대로", "예정대로", "계획대로", "신청대로", "그대로", "일치로", "조건부로", "차로", "형태로", "방식으로", "자격으로", "명의로", "순위로"}

// notManners end as those do and are what something is made.
var notManners = []string{"유적으로", "사적으로", "표적으로", "목적으로", "열차로", "교차로", "동차로", "기차로", "전차로"}

// mannerSigns are all that words of manner end in.
var mannerSigns = endsOf(slices.Concat(manners, mannerLasts, []string{"일", "로"})...)

// mannerBefore is how many bytes of a word of manner s ends in, 0 for none.
func mannerBefore(s string) int {
	if !mannerSigns.may(s) {
		return 0
	}
	n := 0
	for _, w := range manners {
		if len(w) > n && endsIn(s, w) {
			n = len(w)
		}
	}
	if endsInOne(s, mannerLasts) {
		if m := mannerPhrase.FindStringSubmatchIndex(s); m != nil {
			return m[3] - m[2]
		}
	}
	if strings.HasSuffix(s, "일") || strings.HasSuffix(s, "자로") || strings.HasSuffix(s, "부로") {
		if m := mannerDay.FindStringSubmatchIndex(tail(s, 50)); m != nil {
			return m[3] - m[2]
		}
	}
	if !strings.HasSuffix(s, "로") {
		return n
	}
	word := s[strings.LastIndexByte(s, ' ')+1:]
	for _, w := range mannerEnds {
		if endsIn(word, w) && utf8.RuneCountInString(word) <= longestManner && !endsInOne(word, notManners) {
			return len(word)
		}
	}
	return n
}

// mannerPhrase finds how often running, as which or among whom something is made what it is
// made, at the end of words: 2회 연속, 세 번째로, 도내에서 유일하게.
var mannerPhrase = hangul.MustCompile(`(?:^|\s)((?:[0-9]{1,2}|두|세|네|다섯|여섯)\s?(?:회|년|차례|번|해|개년)\s?(?:연속|연이어|연달아|째|만에)(?:으로|로)?|(?:(?:도내|전국|국내|관내|(?:시·)?도|시·군|광역시|[가-힣]{2,4}) ?(?:에서|에서는|중)? ?)?유일(?:하게)?|단독(?:으로)?|당당히|연이어|잇달아|연거푸|나란히)$`)

// mannerDay finds on which day something is decided, right before the verb: (지정을) 5월 6일 자로.
var mannerDay = hangul.MustCompile(`(?:^|\s)((?:[0-9]{4}년 )?(?:[0-9]{1,2}월 )?[0-9]{1,2}일(?: ?(?:자로|부로))?)$`)

// mannerLasts are how such words end.
var mannerLasts = []string{"연속", "연이어", "연달아", "째", "만에", "으로", "째로", "유일", "하게", "단독", "당당히", "잇달아", "연거푸", "나란히"}

// manner is the length of the words of manner that s begins with, the space behind them too;
// 0 for none.
func manner(s string) int {
	for i, words := 0, 0; i < len(s) && words < 3; words++ {
		i += wordLen(s[i:])
		if i < len(s) && s[i] == ' ' && mannerBefore(s[:i]) == i {
			return i + 1
		}
		i++
	}
	return 0
}

// longestManner is how many characters a word of manner has: 2024.3.1일자로.
const longestManner = 9

// endsInOne says that a word ends in one of the list.
func endsInOne(word string, list []string) bool {
	for _, w := range list {
		if endsIn(word, w) {
			return true
		}
	}
	return false
}
