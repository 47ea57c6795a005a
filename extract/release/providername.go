package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// madeWords end words that tell what a body does with a service and are no part of its name.
var madeWords = []string{"개발한", "운영하는", "운영한", "제공하는", "제공한", "실증한", "실증하는", "도입한", "구축한", "만든", "함께", "공동으로", "에서", "추진하는", "선보인", "신청한", "제안한", "출품한", "출원한", "등록한", "생산한", "생산하는", "제조한", "제조하는", "연구한", "보유한", "설계한", "기획한", "고안한", "내놓은", "수행한", "시공한"}

// providerName gives the bytes of the name of a body among words i..j, without the field before it, what is
// told of it before or behind, and the place in a bracket: (교통) ㈜가나가 다라시에서 운영하는; 다라시가 도입한
// ㈜가나; ㈜가나(다라시).
func providerName(s string, i, j int) (int, int) {
	if k := strings.LastIndexByte(s[i:j], ' '); k > len("가") && didNouns.has(s[i+k+1:j]) {
		j = i + k // (가나 신청); 가나 제작 '다라 계량기'
	}
	if from, to, end := bracketAt(s[:j], i); end > 0 && end < j && to-from > len("주") {
		i = end + spaces(s[end:j])
	}
	if m := asThing.FindStringIndex(s[i:j]); m != nil && endsMade(s[i:i+m[0]]) {
		j = i + m[0]
		if m := didAsThing.FindStringIndex(s[i:j]); m != nil && m[0] > len("가나") {
			return i, i + m[0]
		}
	}
	i, j = bareBody(s, i, j)
	if k := strings.LastIndex(s[i:j], " (주)"); k > 0 && endsMade(s[i:i+k]) && utf8.RuneCountInString(s[i+k:j]) > 5 {
		i += k + 1
	}
	if k := openingOf(s[i:j]); k > 0 && s[j-1] == ')' {
		if n, ok := names().placeAt(s[:j-1], i+k+1); ok && n.to == j-1 {
			j = i + k
		} else if stockCode.MatchString(s[i+k : j]) {
			j = i + k
		}
	}
	first, rest := firstWord(s[i:j])
	n, place := names().placeAt(rest, 0)
	if rest == "" || !endsMade(rest) && !(place && n.to == len(rest)) {
		return i, j
	}
	for _, w := range []string{"이", "가", "은", "는", "와", "과"} {
		if cut := strings.TrimSuffix(first, w); cut != first && josaAt(first, len(cut)) == w && utf8.RuneCountInString(cut) > 1 {
			return i, i + len(cut)
		}
	}
	return i, j
}

// didNouns are what a body did with a thing, right behind its name.
var didNouns = setOf("신청", "개발", "제작", "제조", "생산", "출품")

// asThing is what kind of thing a body made, behind the verb: ㈜가나가 신청한 (기술로).
var asThing = hangul.MustCompile(`\s\S{0,6}(?:기술|서비스|제품|사업|과제|솔루션|시설|프로그램|장비|기기)(?:으로|로)?$`)

// didAsThing ends the words for a body in what it did: (주식회사 가나)가 함께 신청한.
var didAsThing = hangul.MustCompile(`[이가]\s(?:(?:함께|공동으로|새로|처음|직접)\s)?\S{2,4}(?:한|하는)$`)

// toldOfBody is what is told of a body before its name: 의료기기 업체인, 강원 원주시에 있는, 신청 기업, 이에 따라; and the
// programme that something was chosen for: 규제특례로.
var toldOfBody = hangul.MustCompile(`^(?:.*\s)?(?:\S*(?:기업|업체|회사|계열사|자회사|스타트업|벤처|은행|사업자)인|소재(?:한|의)?|있는|둔|따라|\S{0,4}(?:기업|업체|스타트업|벤처|사업자)|회사|계열사|자회사|\S*(?:서비스|특례|허가|샌드박스|사업|과제)(?:으로|로))\s`)

// toldWords are words that toldOfBody ends in.
var toldWords = setOf("인 ", "소재", "있는 ", "둔 ", "따라 ", "기업 ", "업체 ", "스타트업 ", "벤처 ", "사업자 ", "회사 ", "계열사 ", "로 ")

// noOwnName are words that name no body where they stand alone.
var noOwnName = setOf("협의회", "협의체", "연합", "연합체", "연합회", "컨소시엄", "조합", "협회", "단체", "기업", "업체", "은행", "연구소", "공동", "등", "대표")

// formerName is the former name of a body, or its number on the market, in a bracket behind it.
var formerName = hangul.MustCompile(`\s?(?:\((?:옛|구|현|이하)\s[^()]{1,20}\)|\[\d{6}\])$`)

// bareBody are the bytes i..j without what is told of a body before or behind its name, where that is one word.
func bareBody(s string, i, j int) (int, int) {
	if j > i && (s[j-1] == ')' || s[j-1] == ']') {
		j = i + len(formerName.ReplaceAllString(s[i:j], ""))
	}
	if !strings.Contains(s[i:j], " ") || !toldWords.in(s[i:j]) {
		return i, j
	}
	m := toldOfBody.FindStringIndex(s[i:j])
	if m == nil {
		return i, j
	}
	name := s[i+m[1] : j]
	if _, legal := hangul.Company(name); name == "" || noOwnName.has(name) || !legal && strings.Contains(name, " ") || utf8.RuneCountInString(name) < 2 || depthAt(s[i:], m[1]) != 0 {
		return i, j
	}
	return i + m[1], j
}

// madeClause is a body and what it did with a service, to the end of words: ㈜가나 외 2개사(가 함께 출원한).
var madeClause = hangul.MustCompile(`^(.{2,60}?)(이|가)\s(?:(?:함께|공동으로|직접|새로|처음)\s)?[가-힣]{2,6}$`)

// beforeMade is where the body ends before such words.
func beforeMade(s string) int {
	t := strings.TrimRight(s, " ")
	if m := madeClause.FindStringSubmatchIndex(t); m != nil && endsMade(t) && josaAt(t, m[3]) == t[m[4]:m[5]] {
		return m[3]
	}
	return len(s)
}

// endsMade says that words end in what is done with a service.
func endsMade(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, w := range madeWords {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
