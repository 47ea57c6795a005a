package release

import "injeung/normalize/hangul"

// wordTail is what countTail finds, in words: 다섯 곳, (모두 열두 개 시·군).
var wordTail = hangul.MustCompile(`[\s(:\[]+(?:(?:총|모두)\s*)?((?:열|스물)?(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)|열|스무)\s?(?:곳|군데|개소|개\s?(?:시·군·구|시군구|시·군|시군|도시|지자체|지방정부|지역|마을|기관|서비스|사업))\s*[)\]]?\s*$`)

// tailCount are the bytes of the number at the end of a label and of its words, as countTail gives them.
func tailCount(s string) []int {
	if m := countTail.FindStringSubmatchIndex(s); m != nil {
		return m
	}
	return wordTail.FindStringSubmatchIndex(s)
}
