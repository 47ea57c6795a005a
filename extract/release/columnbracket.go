package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// inUnits is the head of a column of measures with their unit.
var inUnits = hangul.MustCompile(`^(?:[가-힣]{1,6}\s?)?(?:규모|크기|길이|넓이|거리|연장)\s?\((?:단위\s?:?\s?)?(?:ha|㏊|㎡|㎢|m2|km2|m|km|천㎡|만㎡|평|톤|t|kW|MW|명|호|대|면)\)$`)

// placesIn is what the words in brackets at the end of a header say of its column,
// where they are of places: 지구(시·군·구), 대상(지자체).
func placesIn(folded string) colKind {
	s := hangul.Trim(folded)
	i := strings.LastIndexByte(s, '(')
	if i < 0 || !strings.HasSuffix(s, ")") {
		return noKind
	}
	switch k := kindOfKey(hangul.Key(s[i+1 : len(s)-1])); k {
	case sigunguCol, placeCol:
		return k
	}
	return noKind
}
