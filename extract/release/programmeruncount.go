package release

import (
	"slices"
	"strconv"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// thingCount is a number of things with the noun that says what they are: 4개 강좌를, 4개의 노선이.
var thingCount = hangul.MustCompile(`([0-9]{1,3})\s?개(?:의)?\s?([가-힣]{2,8}?)(?:을|를|이|가|은|는|의|에|\s|$)`)

// thingsCounted says that the title or the first sentences count what a programme is called after, and that a list has as many
// names with bodies behind them: 우수강좌, 4개 강좌를, 가나 그리기(다라센터).
func (ctx *context) thingsCounted(k *programme) bool {
	var counts []int
	key := certificateEnd.ReplaceAllString(k.key, "")
	for _, v := range append(ctx.leadViews(2), ctx.titles()...) {
		if !strings.Contains(v.S, "개") {
			continue
		}
		for _, m := range thingCount.FindAllStringSubmatch(v.S, -1) {
			if n, _ := strconv.Atoi(m[1]); n > 1 && strings.HasSuffix(key, m[2]) && namesThing(m[2]) {
				counts = append(counts, n)
			}
		}
	}
	return len(counts) > 0 && slices.ContainsFunc(ctx.seriesIn(), func(s *itemSeries) bool {
		return !s.head.refuse && slices.Contains(counts, len(s.items)) && s.settle(ctx) && ctx.ofCompanies(s)
	})
}

// namesThing says that a noun can be what has a name of its own and is no body, person or area.
func namesThing(noun string) bool {
	if noun == "" || endsInOne(noun, bodiesThemselves) || endsInOne(noun, areaNouns) {
		return false
	}
	of := scheme.SubjectOf(noun)
	return of != scheme.Company && of != scheme.School && of != scheme.Person && of != scheme.City
}
