package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// byMeansOf are words behind 을 and 를 within a name: 플랫폼을 통한 나눔 서비스.
var byMeansOf = map[string]bool{"통한": true, "활용한": true, "이용한": true, "위한": true, "적용한": true, "연계한": true, "접목한": true}

// noService finds what never names a service: days, ministries and their short names, what
// leads to a list, what points at services named elsewhere, sums of all years, committees, laws and
// the exemptions that services get.
var noService = patterns{
	hangul.MustCompile(`^(?:대표|대표이사|회장|사장|이사장|원장|위원장|도지사|군수|구청장|교육감|장관|차관|청장|처장|총장|센터장)\s[가-힣]{2,4}$|^(?:지난|최근|그간|그동안|향후|앞으로|이로써|이로서|당시)(?:\s|$)|^(?:(?:지난달|이달|지난|오는|올해|작년)\s)*(?:\d{1,4}[년월일]\s?)+(?:전|후|만)?$|^[가-힣]{2,6}(?:부|위|청)$|^이\s?(?:밖에|외에|와 함께)|^[가-힣]{2,12}(?:부|처|청|위원회)(?:가|는|은)\s|^(?:내용|취지)의\s|^[^「]*」|^(?:\S{1,3}\s)?[0-9,.]+\s?[천백십만억조]{0,3}\s?원$|^(?:다음|아래|이상|상기|이들|위|해당)(?:의)?$`),
	hangul.MustCompile(`(?:부|처|청|위원회)는$|(?:하고|하여|하며|되어|되고|했고|하였고|됐고|되었고|받았고|받고|(?:지정|인증|유효|특례|실증|허가)\s?기간|열고|거쳐|통해|위해|밝혔다)$`),
	hangul.MustCompile(`(?:^|\s)(?:해당|위|두|세|네|다섯|양|이|그|이들|이번|신규|새로운|새|기존|모든|나머지|같은|동일)\s(?:서비스|솔루션|과제|사업|특례)$`),
	hangul.MustCompile(`(?:규정|의무|조항|요건)$|(?:위원회|심의회|협의회)$|(?:」|법|법률|법령)상(?:의)?$|(?:(?:규제|실증|샌드박스)\s?특례|임시\s?허가|샌드박스)$`),
	hangul.MustCompile(`(?:사업|공모|프로그램)의\s(?:\S+\s)?(?:서비스|과제|솔루션)$|\s등의\s\S*(?:서비스|과제|사업|특례)$`),
	hangul.MustCompile(`「[^」]*$`),
	hangul.MustCompile(`(?:^|\s)(?:신기술|신산업|신제품|혁신기술|혁신|융합|융복합|다양한|여러)(?:·|\s(?:및\s)?)?(?:신?제품|기술|서비스|솔루션|과제|사업)(?:·(?:제품|서비스))?$`),
	hangul.MustCompile(`(?:위원회|부|처|청|시|도)(?:가|이|는|은)\s(?:\d{1,2}월\s)?\d{1,2}일$`),
	hangul.MustCompile(`(?:현재|지금|이제)까지|누적|누계|에 관한 (?:특별)?법|법률안|개정안|법안(?:$|[이을은의]\s)|특별법|시행령|시행규칙|국회\s?(?:의결|통과|본회의)|(?:다음|아래)(?:과|와) 같`),
}

// patterns are several of which one is looked for: the engine looks for many in one expression more slowly.
type patterns []*hangul.Pattern

func (all patterns) MatchString(s string) bool {
	return slices.ContainsFunc(all, func(p *hangul.Pattern) bool { return p.MatchString(s) })
}

// toBeDone ends a clause before what is counted: (가나 사업을 통해) 지원할 (3개 과제).
var toBeDone = hangul.MustCompile(`(?:^|\s)(?:참여|지원|실증|추진|수행|함께|운영|제공|도입)할$`)

// toldEnds end what was told of a service, and no name.
var toldEnds = []string{"됐다", "되었다", "했다", "하였다", "받았다", "뽑혔다", "올랐다", "올렸다", "있다", "다양하다", "띈다"}

// sidesApart says that words have two sides, of which only others tell which is the name.
func sidesApart(s string) bool {
	return strings.Contains(s, " - ") || strings.Contains(s, " | ") || strings.Contains(s, " = ") || strings.Contains(s, " / ") && hasLegal(s)
}

// whereLabel labels where and for how long a service is tried.
var whereLabel = hangul.MustCompile(`^(?:실증|적용|운영|시범|대상|지정)\s?(?:지역|장소|기간|조건|기관)$`)

// isServiceWords says whether words can be the name of a service: short, with
// letters, no verb, no bare class or count.
func isServiceWords(t doc.Text) bool {
	s := viewOf(t).S
	n := utf8.RuneCountInString(s)
	if n < 3 || n > 45 || partsText(s) || numberLabel.MatchString(s) || itsLabel.MatchString(s) || whereLabel.MatchString(s) {
		return false
	}
	if halfQuoted(s) || personsEnd.has(lastWord(s)) {
		return false // 휠체어 이용자
	}
	if k := strings.IndexByte(s[1:], '\''); s[0] == '\'' && k >= 0 && k+2 < len(s) && s[k+2] == ' ' || toBeDone.MatchString(s) {
		return false // ‘가나 사업’ 과제, ‘가나 사업’에 참여할
	}
	if strings.Contains(s, ")과 ") || strings.Contains(s, ")와 ") {
		return false // two, each with its bracket
	}
	if strings.HasSuffix(s, "다") && endsInOne(s, toldEnds) || strings.Contains(s, " 등이 ") || strings.Contains(s, " 등을 ") || sidesApart(s) {
		return false // ‘가나 결제’가 선정됐다, 가나 결제 등이 대표적
	}
	if strings.HasSuffix(s, "에") || endsInOne(s, byWhich) {
		return false // (가나 특례)에 3개 과제가, 관련 규정에 따라 (2건의 서비스를)
	}
	if heldSitting.MatchString(s) || containsAny(s, []string{"에 따라 ", "을 거쳐 ", "를 거쳐 "}) {
		return false // 위원회의 의결에 따라 인증 서비스
	}
	if cut := strings.TrimSuffix(strings.TrimSuffix(s, "가"), "이"); cut != s && isMinistry(cut) {
		return false // 금융위원회가 (2건의 가나서비스를)
	}
	words := strings.Fields(s)
	for i, w := range words {
		if i+1 < len(words) && strings.HasSuffix(w, "로") {
			if _, place := names().placeAt(words[i+1], 0); place {
				return false // 실증 대상지로 가나시와 다라구
			}
		}
		if _, josa, ok := hangul.Josa(w); ok && (josa == "을" || josa == "를" || josa == "에서" || josa == "에는") && utf8.RuneCountInString(w) > 2 && !(i+1 < len(words) && byMeansOf[words[i+1]]) {
			return false
		}
	}
	bare := hangul.NoSpace(s)
	if noService.MatchString(s) || statusOnly.MatchString(s) || isMinistry(bare) {
		return false
	}
	for _, w := range []string{"현황", "결과", "목록", "명단", "개요", "내역", "분야", "부문", "대상", "관련"} {
		if strings.HasSuffix(bare, w) {
			return false // heads a list
		}
	}
	return !genericNouns[bare] && !makerWord.MatchString(s) && len(countsIn(s)) == 0 && !strings.HasSuffix(bare, "지자체") && !strings.HasSuffix(bare, "지방정부") && !strings.HasSuffix(bare, "도시")
}

// byWhich end words that tell by or through what something is done.
var byWhich = []string{"에 따라", "에 따라서", "에 의해", "에 의거", "에 근거해", "을 통해", "를 통해", "을 거쳐", "를 거쳐", "을 위해", "를 위해", "과 함께", "와 함께", "에 대해", "에 맞춰"}

// markBefore says that a mark stands right before byte i.
func (c *clause) markBefore(i int) bool {
	before := strings.TrimRight(c.s[:i], " ")
	return before != "" && strings.ContainsRune(serviceMarks, lastRune(before))
}

// isLongName says that words between a mark and the bracket of a provider can be the name
// of what was approved, told at length: 빈 시간에 손님을 태울 수 있도록 한 운송 서비스.
func isLongName(t doc.Text) bool {
	s := viewOf(t).S
	n := utf8.RuneCountInString(s)
	return n > 3 && n < 90 && !partsText(s) && !noService.MatchString(s) && !genericNouns[hangul.NoSpace(s)]
}

// heldSitting is what those who decide hold, or out of what they choose, and no service: 제8회 전체회의, 정례회의, 서비스 가운데.
var heldSitting = hangul.MustCompile(`(?:^|\s)제?\s?\d+(?:차|회)\s\S*(?:회의|위원회|심의회|협의회|총회)$|(?:전체|정례|임시|정기|본)\s?회의$|\s(?:가운데|중)$`)

// partsText says that a text has signs that end or part sentences. A stop between figures is that of a version: 가나지킴 v2.1.
func partsText(s string) bool {
	for i := range len(s) {
		switch s[i] {
		case ':', ';':
			return true
		case '.':
			if i == 0 || i+1 == len(s) || !isDigit(rune(s[i-1])) || !isDigit(rune(s[i+1])) {
				return true
			}
		}
	}
	return false
}

// halfQuoted says that words begin or end within quotation marks.
func halfQuoted(s string) bool {
	return strings.Count(s, "'")%2 == 1 || strings.Count(s, "\"")%2 == 1 || strings.Count(s, "「") != strings.Count(s, "」")
}

// personsEnd are words for people, in which no name of a thing ends.
var personsEnd = setOf("환자", "이용자", "사용자", "소비자", "운전자", "보호자", "고객", "주민", "시민", "국민", "근로자", "노동자", "승객", "학생", "어르신", "노인", "아동", "관광객", "방문객", "외국인", "장애인", "농민", "어민", "상인", "소상공인", "전문가", "위원", "의사", "약사", "입주민", "보행자", "교통약자")
