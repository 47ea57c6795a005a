package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// phonePattern finds telephone numbers: 044-201-0000, (044)201-0000,
// 02) 2100-1234, 044.201.0000, 1577-1234.
var phonePattern = hangul.MustCompile(`(?:\(0\d{1,2}\)|0\d{1,2}\)?)\s?[-.)~]?\s?\d{3,4}\s?[-.]\s?\d{4}|1[5-9]\d\d-\d{4}`)

// ranks are the words that name a rank or post (직위), which stands before or
// after a person's name. The source is the ranks of the Korean civil service
// and of public bodies as releases print them.
const ranks = `(?:총괄|행정|기술|시설|방송통신|보건|공업|전산|농업|환경|수석|책임|선임|전임|교육|학예|정책|기획|홍보|임기제|사회복지|간호|담당)?` +

	`(?:사\s?무\s?관|서\s?기\s?관|부이사관|이사관|주\s?무\s?관|행정관|연\s?구\s?관|연\s?구\s?사|연구원|연구위원|전\s?문\s?관|전문위원|전문경력관|장학관|장학사|지도관|지도사|위원|과\s*장|팀\s*장|계\s*장|국\s*장|실\s*장|단\s*장|본\s*부\s*장|부\s*장|차\s*장|센터장|소\s*장|원\s*장|처\s*장|청\s*장|관\s*장|국장급|정책관|기획관|심의관|담당관|대변인|대\s*리|주\s*임|매니저|파트장|사\s*원|이\s*사|직무대리|상임이사|본부장|책\s*임|선\s*임|수\s*석|교\s*수|조사관|감독관|경\s*정|경\s*감|경\s*위)`

// personPattern finds a person: rank and name, in either order. A name is two
// to four syllables, perhaps letter by letter, or hidden (○○○). The rank of the next may stand close behind it, one
// that no office is named by: 과장 견우진사무관 옥나린.
var personPattern = hangul.MustCompile(`(` + ranks + `)(?:\s*\(직무대리\))?[\s:·]+([가-힣]{2,4}|[가-힣]\s[가-힣]\s?[가-힣]|[○〇◯OX*ㅇ]{2,4}|[가-힣][○〇◯OX*ㅇ]{1,3})(?:[\s(,☎/]|$|(?:사무관|주무관|서기관|연구관|연구사|전문관)\s)`)

// personAfter finds a name with the rank after it.
var personAfter = hangul.MustCompile(`([가-힣]{2,4}|[가-힣] [가-힣] ?[가-힣]|[○〇◯]{2,4})\s+(` + ranks + `)(?:[\s(,☎/]|$)`)

// personBare finds a name without rank, right before its number: 견우진(044-201-0000).
var personBare = hangul.MustCompile(`(?:^|[\s,·/:(|])([가-힣]{2,4}|[가-힣] [가-힣] [가-힣])\s?[(:]?\s?(?:☎\s?)?(?:` + phonePattern.String() + `)`)

// nameBehind finds a name behind a label, perhaps with the office before it; rankBehind is
// the rank that would make it one of those with a rank.
var (
	nameBehind = hangul.MustCompile(`^[\s:|]*(?:([가-힣·]{2,14}(?:과|팀|실|국|단|부|센터))\s)?([가-힣]{2,4})\s?(?:[,(|\t☎/]|$|(?:연락처|전화번호|전화|문의처?|이메일|등록일|작성일|게시일|조회수?|첨부(?:파일)?|담당부서|부서|팩스)(?:[\s:]|$))`)
	rankBehind = hangul.MustCompile(`^\s*(?:` + ranks + `)(?:[\s(,☎/]|$)`)
)

// namesPerson says that syllables beside a label and a number are a name: three of them,
// or such as begin with a surname.
func namesPerson(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	if contactLabels.has(s) || fieldNames[s] || isDivision(s) || isRank(s) || isOfficeWord(s) {
		return false
	}
	switch s {
	case "전화", "전화번호", "팩스", "이메일", "홈페이지", "대표", "대표전화", "직통", "휴대폰", "콜센터", "상담", "번호", "사무실", "누리집":
		return false
	}
	return utf8.RuneCountInString(s) == 3 || isName(s)
}

// contactLabels are the words of a contact block, as printed without spaces.
var contactLabels = setOf("담당부서", "주관부서", "소관부서", "담당과", "담당관서", "부서명", "책임자", "담당자", "총괄부서", "협조부서", "협업부서", "공동부서", "관계부서", "문의처", "문의", "연락처", "등록자명", "등록자", "작성과", "총괄", "협조", "담당", "부서", "작성자", "발신", "자료제공")

// contactLabel finds a label, letter-spaced or not.
var contactLabel = hangul.MustCompile(`[<(〈\[]?(담\s*당\s*부\s*서|주\s*관\s*부\s*서|소\s*관\s*부\s*서|총\s*괄\s*부\s*서|협\s*조\s*부\s*서|협\s*업\s*부\s*서|공\s*동\s*부\s*서|부\s*서\s*명|책\s*임\s*자|담\s*당\s*자|작\s*성\s*자|작\s*성\s*과|등\s*록\s*자\s*명|등\s*록\s*자|담\s*당\s*과|문\s*의\s*처|연\s*락\s*처|총\s*괄|협\s*조|공\s*동|문\s*의|담\s*당)[>)〉\]]?(?:[\s:]|$)|(담\s*당\s*부\s*서|주\s*관\s*부\s*서|책\s*임\s*자|담\s*당\s*자)|(?:^|\t)(부\s*서)\t`)

func startsWithContactLabel(bare string) bool {
	bare = strings.TrimLeft(bare, "<(〈[□■○ㅇ-*※·")
	for _, w := range contactLabels.list[:len(contactLabels.list)-5] {
		if strings.HasPrefix(bare, w) {
			return len(bare) < 400
		}
	}
	return (strings.HasPrefix(bare, "담당") || strings.HasPrefix(bare, "부서")) && phonePattern.MatchString(bare)
}

func hasContactLabel(bare string) bool {
	return contactLabels.in(bare)
}

// isPersonLine says whether a short line is a person with a telephone number,
// or an office with one.
func isPersonLine(s string) bool {
	if len(s) > 200 || isSentence(s) || !new(phoneLook).sees(s) {
		return false
	}
	return phonePattern.MatchString(s) && (personPattern.MatchString(s) || personAfter.MatchString(s))
}
