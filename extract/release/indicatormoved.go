package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// movedBefore finds a change printed before its noun: 63개에서 48개로 지표를.
var movedBefore = hangul.MustCompile(`[0-9]{1,4}\s?개에서\s?([0-9]{1,4})\s?개로\s?(?:평가\s?|세부\s?)?지표`)

// wasMoved finds a change behind what is counted: 40개였던 지표를 3개 부문 24개로.
var wasMoved = hangul.MustCompile(`[0-9]{1,4}\s?개(?:였던|이던)\s?(?:평가\s?|세부\s?)?(?:지표|항목)(?:를|가|을|이|는)?\s(?:[0-9]{1,2}\s?개\s?(?:부문|분야|영역)\s)?(?:올해\s)?(?:총\s)?([0-9]{1,4})\s?개로`)

// movedTo finds the number that a change came to, behind by how much: 지표를 9개 줄인 53개로.
var movedTo = hangul.MustCompile(`지표[^,.]{0,40}?\s[0-9]{1,3}\s?개(?:를)?\s?(?:줄인|늘린|더한|뺀|감축한|축소한|추가한)\s(?:총\s)?([0-9]{1,4})\s?개`)

// cameTo finds what a change made of them, behind what was or went: (34개 지표 가운데 11개를 빼고) 26개 지표로 정비했다; 74개 항목으로 줄이고.
var cameTo = hangul.MustCompile(`([0-9]{1,4})\s?개(?:의)?\s?(?:세부\s?|평가\s?|심사\s?|진단\s?)?(?:지표|항목|문항)(?:으로|로)\s(?:대폭\s|크게\s|다시\s|최종\s)?(?:정비|줄|축소|간소화|통합|개편|재편|조정|확대|늘|압축|정리|손질|감축|재구성)`)

// indicatorsChanged finds before that number that indicators are what is changed, and neither forms nor papers: 심사 항목 102개를.
var indicatorsChanged = hangul.MustCompile(`(?:지표|(?:평가|심사|인증|지정|진단)\s?(?:기준|항목|문항))(?:\s?수)?(?:[를을이가은는]|\s?\(?[0-9]{1,4}\s?개\)?[를을이가은는에])[^.,을를]{0,40}$`)

// movedInFields finds a change told with the fields of both: 지표를 5개 분야 40개에서 4개 분야 32개로.
var movedInFields = hangul.MustCompile(`지표[^.,]{0,16}?\s[0-9]{1,2}\s?개\s?(?:분야|영역|부문)\s[0-9]{1,4}\s?개(?:\s?지표)?에서\s[0-9]{1,2}\s?개\s?(?:분야|영역|부문)\s(?:총\s)?([0-9]{1,4})\s?개(?:\s?지표)?로`)

// isProposed finds behind a change that it is not made yet: (32개로) 줄이는 방안을 내년에 검토한다.
var isProposed = hangul.MustCompile(`^[^.]{0,40}?(?:방안|계획|예정|구상|검토|논의|협의|내년|내후년|추진한다|추진할)`)

// changedTo is the number that a change of the indicators came to.
func changedTo(s string) (stated, bool) {
	for _, p := range []*hangul.Pattern{movedBefore, movedTo, cameTo, movedInFields} {
		m := p.FindStringSubmatchIndex(s)
		if m == nil || classIsTopic(s[:m[2]]) || isProposed.MatchString(s[m[1]:]) {
			continue
		}
		if p == cameTo && !strings.Contains(s[m[0]:m[1]], "지표") && !indicatorsChanged.MatchString(s[:m[0]]) {
			continue
		}
		n, _ := strconv.Atoi(s[m[2]:m[3]])
		return stated{field: "indicator_count", number: float64(n), from: m[0], to: m[1]}, true
	}
	return stated{}, false
}
