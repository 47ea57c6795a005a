package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// roundLabel begins a line that lists those of a round: 1차 지정(5월) : , (1차 선포지역).
var roundLabel = hangul.MustCompile(`^[※*\s]*[\[(<]?\s?(?:지난\s)?(?:제)?([0-9]{1,2})차\s?(?:\([^)]{0,20}\)\s?)?(?:지정|선정|선포|인증|승인|추가)?\s?(?:지역|도시|지구|지자체|지방정부|시·군|대상|대상지|마을|특구|지)?\s?(?:\([^)]{0,20}\))?\s?[\])>]?\s?[:：]`)

// roundsTold finds in a title or sentence which round decides, or that it decides on more.
var roundsTold = hangul.MustCompile(`([0-9]{1,2})차(?:로|에)?\s?[^,.]{0,40}?(?:지정|선정|선포|인증|승인)|추가(?:로)?\s?(?:[가-힣]+\s)?(?:지정|선정|선포|인증|승인)`)

// ofEarlierRound says that a line lists those of a round before the one the release tells
// of, of which it lists none under its own number.
func (r *listReader) ofEarlierRound(p *passage) bool {
	if !strings.Contains(head(p.S, 24), "차") {
		return false
	}
	m := roundLabel.FindStringSubmatch(p.S)
	if m == nil || p.isSentence() {
		return false
	}
	own, _ := strconv.Atoi(m[1])
	now, more := r.ctx.roundNow()
	return (now > own || more && now <= own && !r.ctx.titleRound(own)) && !r.ctx.labelsRound(own)
}

// roundNow is the largest round of which the title or the first sentences say that it was
// decided; more that they tell of an addition.
func (ctx *context) roundNow() (n int, more bool) {
	for _, v := range append(ctx.leadViews(2), ctx.titles()...) {
		for _, m := range roundsTold.FindAllStringSubmatch(v.S, -1) {
			k, _ := strconv.Atoi(m[1])
			n, more = max(n, k), more || m[1] == ""
		}
	}
	return n, more
}

// titleRound says that the title names the round.
func (ctx *context) titleRound(n int) bool {
	for _, v := range ctx.titles() {
		if strings.Contains(v.S, strconv.Itoa(n)+"차") {
			return true
		}
	}
	return false
}

// labelsRound says that a line lists those of a round after n, so that all are this
// release's.
func (ctx *context) labelsRound(n int) bool {
	for i := range ctx.passages {
		if m := roundLabel.FindStringSubmatch(ctx.passages[i].S); m != nil {
			if k, _ := strconv.Atoi(m[1]); k > n {
				return true
			}
		}
	}
	return false
}
