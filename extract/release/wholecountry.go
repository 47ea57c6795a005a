package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// allOverNow finds, before a number, that a sentence begins with how things stand by now: 현재 국내에서는 (85곳이 인증을 받았다).
var allOverNow = hangul.MustCompile(`^(?:한편,?\s)?(?:[0-9년월일말. ]{0,14})현재(?:까지)?,?\s(?:(?:전국|국내|세계|전 세계|도내|시내|우리나라)(?:의|에는|에서는|에서|에)?\s)?(?:총\s|모두\s)?$`)

// standsNow says that a number tells how many there are by now.
func standsNow(before string) bool {
	return len(before) < 120 && strings.Contains(before, "현재") && allOverNow.MatchString(before)
}

// inCountry finds that numbers, joined to the one behind, are those of the whole country: 전국 31건으로, 6개 광역지자체와 (43개 기초지자체).
var inCountry = hangul.MustCompile(`전국(?:에서|에는|에|의)?\s(?:총\s|모두\s)?(?:[0-9]+(?:건|곳|개소|개)[^.]{0,40}[\s,])?$`)

// ofWholeCountry says that, where a local government tells of its own, a number counts those of the whole country.
func (c *clause) ofWholeCountry(before string) bool {
	if c.ctx.header == nil || !strings.Contains(before, "전국") || !inCountry.MatchString(tail(before, 90)) || ofThisRound.MatchString(c.s) {
		return false
	}
	name := strings.TrimSpace(viewOf(c.ctx.header.Agency.Words).S)
	n, ok := c.ctx.gaz.placeAt(name, 0)
	return ok && n.to == len(name)
}

// ofThisRound finds that a sentence tells of the round in which those of the whole country were chosen, whose number is declared then: 이번
// 공모에는 전국 31곳이 신청해 5곳이 선정됐다, 올해는 전국 5곳이.
var ofThisRound = hangul.MustCompile(`(?:^|\s)(?:이번|올해|금년|금번)|(?:신청|응모|지원|접수|도전)(?:하여|해|했|하였|한\s|돼|되어)`)
