package release

import (
	"strings"

	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// inTrial stands between a year and what became of somebody in it: ’22년 공모에서 (탈락).
var inTrial = hangul.MustCompile(`^(?:도|에|에는)?\s?(?:(?:공모|심사|평가|신청|심의)(?:에서|에|\s결과)?\s?)?$`)

// rejectedNow says that a remark tells of a rejection, and not of one in a year before, which who is chosen now may
// have behind them: ’22년 미지정.
func (ctx *context) rejectedNow(s string) bool {
	for _, m := range rejections.FindAllStringIndex(s, -1) {
		ys := date.FindYears(s[:m[0]], ctx.day())
		if len(ys) == 0 {
			return true
		}
		y := ys[len(ys)-1]
		if y.Year >= ctx.day().Y || !inTrial.MatchString(strings.TrimLeft(s[y.To:m[0]], " ")) {
			return true
		}
	}
	return false
}
