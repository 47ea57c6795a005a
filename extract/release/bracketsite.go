package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// besideOffice goes on behind a place with its office, beside which something lies that the bracket names: (가나)도청 새터 숲길.
var besideOffice = hangul.MustCompile(`^(?:도|시|군|구)?(?:청사?|의회)\s[가-힣]`)

// andMore says that words in a bracket name the first of several things and count them: 가나로 등 6개 노선. They are no class
// and their number none of holders.
func andMore(words string) bool {
	before := strings.TrimRight(words[:countsIn(words)[0].from], " ")
	named, ok := strings.CutSuffix(before, "등")
	return ok && strings.TrimRight(named, " ") != named && strings.TrimSpace(named) != ""
}
