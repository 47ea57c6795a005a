package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// A word that may say what was done says it only where it stands with the decision: as its
// noun, before what was chosen, or as the object of a verb that decides. Elsewhere it is of
// something else: 규제 해제를 위해, 예비부부를 돕는, 유예기간이 끝나는, 해제된 구역을 살리기 위해.

// statusParticles are the particles behind such a word, or behind a noun that it describes, which
// make it part of what a verb does or is.
var statusParticles = []string{"을", "를", "이", "가", "에", "으로", "로", "도"}

// statusTies begin the verbs of which such a word is the object, subject or outcome where it is a
// status, and what follows its particle where it names the matter: 재지정을 받은, 해제가 확정된,
// 연장에 대해, 예비도시로 뽑힌.
var statusTies = setOf("받", "승인", "의결", "확정", "결정", "심의", "통과", "허용", "부여", "인정", "선정", "지정", "인증", "발표", "공고", "고시", "신청", "추진", "완료", "마치", "마친", "거치", "거친", "거쳐", "이루", "얻", "획득", "따낸", "성공", "대한", "대해", "대하여", "관한", "따른", "따라", "뽑", "선발", "정해", "정하", "하기로", "하였", "했", "한 ", "하고", "된 ", "되", "됐", "돼", "최종", "모두", "각각", "함께", "수행", "진행", "시행", "실시", "준비", "앞두", "앞둔", "충족", "갖추", "갖춘", "평가", "심사", "점검", "오르", "오른", "올랐", "대상", "만족", "넘")

// statusObjects end what such a verb takes, extends or alters where it decides: 지정 기간을 연장한.
var statusObjects = []string{"지정", "인증", "선정", "승인", "공인", "특례", "허가", "기간", "기한", "내용", "조건", "계획", "구역", "면적", "협약", "자격"}

// otherTerms stand before 기간 where it is none of a status.
var otherTerms = []string{"지원", "운영", "사업", "공사", "이용", "신청", "접수", "계약"}

// statusNouns end words that such a word describes where it is a status: 재지정 도시도, 재인증 기준을.
var statusNouns = []string{"도시", "지역", "지구", "특구", "단지", "마을", "거리", "지자체", "지방정부", "대상", "대상지", "사업", "기업", "기관", "곳", "지", "군", "자", "기준", "요건", "조건", "심사", "평가"}

// withoutAside leaves out the status words that belong to something else in their sentence.
func (c *clause) withoutAside() {
	if len(c.statuses) == 0 {
		return
	}
	c.statuses = slices.DeleteFunc(c.statuses, func(s statusAt) bool {
		return s.status != schema.New && (c.withinName(s) || c.standsAside(s))
	})
}

// withinName says that a status word other than 예비 is part of a programme's name, behind its
// beginning.
func (c *clause) withinName(s statusAt) bool {
	return slices.ContainsFunc(c.mentions, func(m mention) bool {
		return s.status != schema.Candidate && m.from < s.from && s.to <= m.to && !strings.HasSuffix(strings.TrimRight(c.s[:s.from], " "), "지정")
	})
}

// standsAside says that a status word is of something else, by what follows it.
func (c *clause) standsAside(s statusAt) bool {
	rest := c.s[s.to:]
	tail := rest[:endOfHangul(rest)]
	after := rest[len(tail):]
	if s.status == schema.Candidate && startsWithAny(tail, expectant) {
		return true // 예비부부
	}
	if s.status == schema.Candidate && (wentThrough.MatchString(head(rest, 90)) || trialJudged.MatchString(rest) || pooledThen.MatchString(head(rest, 120))) {
		return true // 예비사업을 거쳐, 예비사업 1년 심사
	}
	if form, ok := ownEnd(tail); ok {
		return c.ofOwnVerb(s, form, after)
	}
	if c.describesAway(s) {
		return true // 해제 위기 넘긴 가나고을
	}
	own := tail != ""
	if !own {
		word := strings.TrimPrefix(rest, " ")
		if len(word) == len(rest) || c.nameBegins(s.to+1) || c.unitAfter(s.to+1, s.to+2) {
			return false
		}
		tail = word[:endOfHangul(word)]
		after = word[len(tail):]
		if statusAims.has(tail) {
			return true
		}
		if undoes(s.status) && strings.HasSuffix(tail, "고") && !c.tied(word) {
			return true // 유예 딛고
		}
		if tail == "대상에" && strings.HasPrefix(after, " 포함") {
			return false // 5곳이 해제 대상에 포함됐다
		}
	}
	p := particleOf(tail)
	switch {
	case p == "", !strings.HasPrefix(after, " "), !own && len(tail) <= len("가를"):
		return false
	case !own && s.status == schema.Renewed && endsInOne(withoutParticle(tail), statusNouns):
		return false // 재인증 기준을 충족한
	case strings.HasSuffix(p, "로") && (tail != p || s.status == schema.Candidate), p == "도" && (own || endsInOne(withoutParticle(tail), statusNouns)):
		return false // 예비도시로, 후보로, 재지정도
	}
	return !c.tied(after)
}

// wentThrough follows 예비 where it tells what those chosen went through before: 예비사업 기간을 거쳐.
var wentThrough = hangul.MustCompile(`^\s?[가-힣]{0,6}(?:[을를]|\s(?:기간|단계|과정)[을를]?)?\s(?:[가-힣0-9]{1,6}\s){0,2}?(?:거쳐|거친|마치고|마친|끝내고|끝낸|지나)[\s,]`)

// trialJudged follows 예비 where what those chosen did as candidates was judged: 예비사업 1년 심사, 예비기간 성과를 평가해.
var trialJudged = hangul.MustCompile(`^\s?(?:사업|기간|활동|과정)(?:\s?기간)?(?:의|에서|동안)?\s?(?:(?:거둔|낸|보인|벌인|동안의?)\s)?(?:(?:[0-9]{1,2}|한|두)\s?(?:개년|년|해|개월)(?:간|차)?(?:의)?\s(?:[가-힣]{2,4}\s)?(?:심사|평가|성과|실적|운영|추진|결과)|성과|실적|(?:추진|운영|이행)\s?(?:결과|성과|실적))`)

// pooledThen follows 예비 where those who were such are the ones out of whom some now are chosen: 예비 지정을 받은 7곳 가운데.
var pooledThen = hangul.MustCompile(`^\s?[가-힣]{0,8}(?:으로|로)?\s?(?:지정|선정|인증)?[을를]?\s?(?:받은|된|뽑힌|뽑았던|됐던|마친|꼽힌|오른)\s(?:[0-9]{1,3}|[두세네]|다섯|여섯|일곱|여덟|아홉|열)\s?(?:곳|개)[^,.]{0,24}?\s?(?:중|가운데)(?:에서|서)?\s`)

// bracketed says that a status word stands in brackets of its own behind what it is said of:
// 3곳(신규).
func (c *clause) bracketed(s statusAt) bool {
	return s.from >= len("곳(") && c.s[s.from-1] == '(' && c.s[s.from-2] >= utf8.RuneSelf && strings.HasPrefix(c.s[s.to:], ")")
}

// ofOwnBracket is the status in brackets right behind a unit, or behind the number of its names:
// 가시, 나군 등 2곳(재지정).
func (c *clause) ofOwnBracket(g governed) (statusAt, bool) {
	for _, s := range c.statuses {
		if s.from <= g.to || !c.bracketed(s) {
			continue
		}
		gap := strings.TrimPrefix(strings.TrimPrefix(c.s[g.to:s.from-1], " "), "등 ")
		n, ok := countAtByte(gap+" ", 0)
		return s, gap == "" || ok && strings.TrimSpace(gap[min(n.to, len(gap)):]) == ""
	}
	return statusAt{}, false
}

// statusAims describe a thing by what is done about such a word: 건강수명 연장 돕는.
var statusAims = setOf("돕는", "위한", "막는", "없는", "있는", "필요한", "가능한", "대비한", "겪는", "원하는", "바라는", "쉬운", "어려운")

// tied says that a verb which decides follows within three words of a phrase.
func (c *clause) tied(after string) bool {
	if k := strings.IndexAny(after, ",.…()'\""); k >= 0 {
		after = after[:k]
	}
	words := strings.Fields(head(after, 60))
	for i, w := range words {
		if i == 3 {
			break
		}
		if statusTies.at(w+" ") != "" || i == 0 && w[0] >= '0' && w[0] <= '9' {
			return true
		}
	}
	return len(words) == 0
}

// ofOwnVerb says that a status word is a verb of its own with an object that no decision has, or
// describes a thing that another verb treats.
func (c *clause) ofOwnVerb(s statusAt, form, after string) bool {
	if obj := objectBefore(c.s[:s.from]); obj != "" {
		return !endsInOne(obj, statusObjects)
	}
	if form != "된" && form != "한" || !strings.HasPrefix(after, " ") || c.unitAfter(s.to, s.to+len(form)+2) {
		return false
	}
	word := after[1:]
	tail := word[:endOfHangul(word)]
	if p := particleOf(tail); p == "" || len(tail) < len("가을") || strings.HasSuffix(p, "로") || p == "도" {
		return false
	}
	return !c.tied(word[len(tail):])
}

// nameBegins says that a mention of a programme begins at i.
func (c *clause) nameBegins(i int) bool {
	return slices.ContainsFunc(c.mentions, func(m mention) bool { return m.from == i })
}

// verbEnds are the ends that make a verb of a status word.
var verbEnds = []string{"하였던", "했던", "됐던", "하는", "되는", "하여", "하고", "해서", "되어", "한", "된", "할", "될", "해", "돼"}

// ownEnd is the verb's end that a tail is.
func ownEnd(tail string) (string, bool) {
	for _, f := range verbEnds {
		if tail == f {
			return f, true
		}
	}
	return "", false
}

// objectBefore is the object of a verb that begins behind s, with at most two words between; for a
// term, one that is not the status's own counts as its first word: 지원 기간을 3년으로.
func objectBefore(s string) string {
	words := strings.Fields(s[max(0, len(s)-90):])
	for i := len(words) - 1; i >= 0 && i >= len(words)-3; i-- {
		w := words[i]
		if strings.ContainsAny(w, ",.…") || !utf8.ValidString(w) {
			return ""
		}
		obj, ok := strings.CutSuffix(w, "을")
		if !ok {
			obj, ok = strings.CutSuffix(w, "를")
		}
		if !ok || obj == "" {
			continue
		}
		if (obj == "기간" || obj == "기한") && i > 0 && endsInOne(words[i-1], otherTerms) {
			return words[i-1]
		}
		return obj
	}
	return ""
}

// endOfHangul is where the Hangul that s begins with ends.
func endOfHangul(s string) int {
	for i, r := range s {
		if r < '가' || r > '힣' {
			return i
		}
	}
	return len(s)
}

// particleOf is the particle of statusParticles that a word ends in.
func particleOf(word string) string {
	for _, p := range statusParticles {
		if strings.HasSuffix(word, p) {
			return p
		}
	}
	return ""
}

// withoutParticle is a word without its last particle.
func withoutParticle(word string) string {
	for _, p := range []string{"으로", "로", "을", "를", "은", "는", "이", "가", "에", "의", "와", "과", "도"} {
		if w, ok := strings.CutSuffix(word, p); ok {
			return w
		}
	}
	return word
}
