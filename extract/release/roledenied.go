package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// denied knows what is but said by others, or said to be untrue: 선정됐다는 소문,
// 지정했다는 보도는 사실이 아니다.
func (c *clause) denied(p *predicate) bool {
	if onCondition(c.s[:p.from]) || notDealtWith.MatchString(c.s[p.to:]) {
		return true
	}
	rest := c.s[p.to:]
	k := strings.Index(head(rest, 20), "는 ")
	if k < 0 || strings.ContainsAny(rest[:k], " ,.") {
		return false
	}
	said := rest[k+len("는 "):]
	for _, w := range []string{"소문", "풍문", "의혹", "추측"} {
		if strings.HasPrefix(said, w) {
			return true
		}
	}
	untrue := false
	for _, w := range []string{"사실이 아니", "사실이 아닌", "사실이 아님", "사실은 아니", "사실 아님", "사실 아니", "사실무근", "사실과 다르", "사실과 다릅", "사실과 다름"} {
		untrue = untrue || strings.Contains(said, w)
	}
	for _, w := range []string{"주장", "보도", "관측", "얘기", "이야기", "소식", "기사", "내용", "말은"} {
		if untrue && strings.HasPrefix(said, w) {
			return true
		}
	}
	return false
}

// notDealtWith follows what was to be decided and was not: (해제) 안건은 지자체가 뜻을 거두어 논의하지 않았다, (지정) 안은 상정되지 못했다.
var notDealtWith = hangul.MustCompile(`^\s?(?:안건|건|안|요청|신청|계획안|변경안)(?:은|는|이|가|을|를|도)\s[^.]{0,80}?(?:(?:논의|상정|심의|의결|처리|통과|승인|가결|채택)(?:되|하)?지\s?(?:도\s)?(?:않|못|아니)|다루지\s(?:않|못)|(?:부결|보류|철회|취하|반려)(?:됐|되었|했|하였)다|다음\s(?:회의|위원회)(?:로|에서)\s)`)

// onCondition says that what is decided behind s is so only if something happens: 기준에 못 미치는 경우 지정을 (취소하고).
func onCondition(s string) bool {
	k := strings.LastIndex(s, " 경우")
	if k < 0 || len(s)-k > 200 || strings.Contains(s[k:], ". ") {
		return false
	}
	r := lastRune(s[:k])
	final := (r - '가') % 28 // 하는, 나쁜, 어길; but 가나시의 경우
	return isSyllable(r) && (final == 4 || final == 8)
}
