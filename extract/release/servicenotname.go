package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// yearLead is a year, a part of one or a round before the name of a programme.
var yearLead = hangul.MustCompile(`^(?:(?:(?:20[0-9]{2}|'[0-9]{2})(?:\s?년도?)?|올해|금년)(?:의)?\s|(?:상|하)반기\s|[1-4](?:/4)?\s?분기\s|제\s?[0-9]{1,3}\s?(?:차|회|기)\s|[0-9]{1,2}차\s)+`)

// ofProgramme is what a programme's own name is followed by where it is said what is chosen for it.
var ofProgramme = hangul.MustCompile(`['"]?(?:의)?\s(?:(?:올해|금년|이번|신규|대상|지원|최종|추가|우수)\s)*(?:과제|대상|안건|대상자|지원 대상|대상지|대상지역|대상 지역|사업지|선정지|시범지역)(?:으로|로)?$|` +
	`['"]?(?:의)?\s(?:올해|금년|이번|신규|추가|최종)\s(?:\S+\s)?(?:서비스|솔루션|제품|기술|사업)(?:으로|로)?$|(?:인증|지정|선정|서비스|특례|샌드박스)['"]?(\s(?:서비스|솔루션|제품|기술|사업)(?:으로|로)?)$`)

// workTail finds what a programme does for services, behind its name.
var workTail = hangul.MustCompile(`\s(?:개발|지원|실증|보급|확산|발굴|육성|구축|시범|사업화|활성화|고도화|도입|운영)(?:[\s·](?:개발|지원|실증|보급|확산|발굴|육성|구축|시범|사업화|활성화|고도화|도입|운영)){0,2}(?:\s?(?:사업|과제))?$`)

// namesProgramme says that words are the name of a programme, perhaps of a
// year, and no service: 2024년 스마트도시 서비스.
func (c *clause) namesProgramme(s string) bool {
	ctx := c.ctx
	if ctx.told == nil {
		return c.isProgrammes(s)
	}
	if n := len(ctx.known); ctx.nameWords.are == nil || ctx.nameWords.known != n {
		ctx.nameWords = nameWords{n, map[string]bool{}}
	}
	is, ok := ctx.nameWords.are[s]
	if !ok {
		is = c.isProgrammes(s)
		ctx.nameWords.are[s] = is
	}
	return is
}

// nameWords are words that were asked whether they name a programme, while a number of them was known.
type nameWords struct {
	known int
	are   map[string]bool
}

// isProgrammes is namesProgramme, asked anew.
func (c *clause) isProgrammes(s string) bool {
	s = hangul.Trim(yearLead.ReplaceAllString(hangul.Trim(s), ""))
	for _, w := range []string{"기존 ", "신규 ", "이번 ", "새로운 ", "올해 "} {
		s = strings.TrimPrefix(s, w)
	}
	if k := strings.IndexAny(s, "'\""); k > 0 && s[k-1] == ' ' && describesName(lastWord(s[:k])) && workTail.MatchString(s[k:]) && c.namesProgramme(s[k:]) {
		return true // 길을 밝히는 ‘가나서비스’ 실증 과제
	}
	if k := strings.LastIndexAny(s, "'\""); k > 0 && (s[k+1:] == "" || s[k+1:] == josaAt(s, k+1) || s[k+1:] == "에") && strings.ContainsAny(s[:1], "'\"") {
		s = hangul.Trim(yearLead.ReplaceAllString(s[1:k], "")) // ‘2024년 가나 우수 서비스’로
	}
	if m := statusTail.FindStringIndex(s); m != nil && m[0] > 0 && c.namesProgramme(s[:m[0]]) {
		return true // 가나서비스 지정내용 변경
	}
	if cut := calledShort.ReplaceAllString(s, ""); cut != s && c.namesProgramme(cut) {
		return true // 가나 사업(이하 다라)
	}
	if m := workTail.FindStringIndex(s); m != nil && c.namesProgramme(s[:m[0]]) {
		return true // 가나서비스 개발 지원 사업
	}
	if m := ofProgramme.FindStringSubmatchIndex(s); m != nil && c.namesProgramme(strings.TrimLeft(s[:max(m[0], m[2])], "'\"")) {
		return true // 가나서비스 지원사업 과제, 가나 인증 서비스
	}
	if _, ok := c.ctx.schemeOf(s); ok || strings.HasSuffix(s, "제도") {
		return true
	}
	if cut, ok := strings.CutSuffix(s, "사업"); ok {
		if _, ok := c.ctx.schemeOf(strings.TrimRight(cut, " ")); ok {
			return true
		}
	}
	if a, b := core(s, 0, len(s)); b > a {
		if _, ok := c.ctx.schemeOf(s[a:b]); ok {
			return true // 가나 서비스 인증, 다라 서비스 공모사업
		}
	}
	for _, k := range knownSchemes(s) {
		if k.from == 0 && k.to == len(s) {
			return true
		}
	}
	return false
}
