package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// notAmong says that a unit is of those whom others are told not to be among: 후보지는 (선정된 3곳)에는 포함되지 않음.
func (c *clause) notAmong(i int) bool {
	rest := head(c.s[c.units[i].to:], longestNotAmong)
	return (strings.Contains(rest, "않") || strings.Contains(rest, "별개") || strings.Contains(rest, "제외")) && apartFrom.MatchString(rest) && !onlyBeside.MatchString(rest)
}

// onlyBeside finds that the words describe others, or what is done with them, and that those before are chosen all the same: 3곳에
// 포함되지 않은 지역도 돕고, 가나시와는 별개로.
var onlyBeside = hangul.MustCompile(`^[^,.]*?(?:않(?:은|는|던)\s|별개(?:로|의)\s)`)

// longestNotAmong bounds the bytes behind names or a number that tell so.
const longestNotAmong = 45

// apartFrom finds that others are not among those right before it, or a thing apart from them.
var apartFrom = hangul.MustCompile(`^\s?(?:(?:에|에는|에도)\s(?:포함|해당|산입)(?:되지|하지)\s?않|(?:에|에는|에도)\s(?:들지|들어가지|속하지|포함시키지)\s?않|(?:와|과)(?:는)?\s별개|에서(?:는)?\s제외(?:됨|된다|됐|되었|된\s것))`)
