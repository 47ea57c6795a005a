package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// handedTo finds what is handed over to those named right before it: (가나시, 다라군)에 인증서를.
var handedTo = hangul.MustCompile(`^(?:에|에게|에는)\s(?:[^.,]{0,20}\s)?(?:인증서|인증패|지정서|선정서|선정증|승인서|증서|현판|동판|명패)(?:와\s[가-힣]{2,6})?[를을]\s`)

// handedServices finds services, or what else was chosen, as those that something is handed over to: 3개 서비스에 인증서를.
var handedServices = hangul.MustCompile(`\d{1,3}\s?(?:개|건)(?:의)?\s?(?:서비스|솔루션|과제|제품|기술|플랫폼|시스템)(?:들)?(?:에|에게|에는)\s(?:[^.,]{0,20}\s)?(?:인증서|인증패|지정서|선정서|선정증|승인서|증서)[를을]\s`)

// handedWords may find these.
var handedWords = setOf("인증서", "인증패", "지정서", "선정서", "선정증", "승인서", "증서", "현판", "동판", "명패")

// daysAgo finds a choice of some days ago, which nothing may have told of before: 지난 4일 가나고을로 지정한.
var daysAgo = hangul.MustCompile(`지난\s[0-9]{1,2}일\s[^.]{0,40}(?:지정|선정|인증|승인)(?:한|된)\s`)

// handed says that a sentence hands over to places that no row names what tells that they were chosen, and that nothing
// tells when that was: it may be the first word of it.
func (n *netOf) handed(s string) bool {
	if n.used.rows > 0 || !handedWords.in(s) || n.otherTime(s) || !containsAny(s, describedNow) && !strings.Contains(s, "처음") && !strings.Contains(s, "결과") && !daysAgo.MatchString(s) {
		return false
	}
	for _, u := range n.ctx.unitsOf(s, false) {
		if u.list != nil && n.used.free(s, u.list) && handedTo.MatchString(s[u.to:]) {
			return true
		}
	}
	return false
}

// handedOver makes an issue of the first sentence that hands such over to a number of services, where no row names one.
func (n *netOf) handedOver(f *Facts) {
	if n.said > 0 || len(namesOfServices(f)) > 0 {
		return
	}
	for p, r := range n.ctx.firstSentences(planOpening) {
		if s := p.S[r[0]:r[1]]; p.Depth < doc.Asterisk && handedWords.in(s) && handedServices.MatchString(s) && !n.otherTime(s) {
			n.sayWords("unread-services", "something that tells of a choice is handed over to services, and no row names them; if nothing told of the choice before, they are those chosen", p.text(r[0], r[1]))
			return
		}
	}
}
