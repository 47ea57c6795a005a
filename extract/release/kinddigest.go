package release

import (
	"injeung/normalize/hangul"
	"injeung/schema"
)

// digestTitle finds a title that says of which days or of what a release is a digest: 한눈에 보는 지난주 가나부, 주간 소식.
var digestTitle = hangul.MustCompile(`(?:지난|이번|한|금)\s?주(?:의|간|\s)|주간\s?(?:뉴스|소식|정책|브리핑|보도|동향|이슈)|뉴스레터|모아\s?보[기는]|다이제스트|정책\s?캘린더`)

// digestItem finds a line that heads one of the pieces of news that a digest has, each of its own day: ① 가나도시 3곳 선정(11.18.).
var digestItem = hangul.MustCompile(`^[^.]{4,60}[(\[]\s?(?:\d{4}\.\s?)?\d{1,2}(?:\.\s?|/)\d{1,2}\.?\s?(?:\([월화수목금토일]\)|[,~∼][^)\]]{0,12})?\s?[)\]]\s*$`)

// leastItems is how many pieces of news make a digest.
const leastItems = 2

// digests says that a release only tells again of what others told on their days, and gives the words of its title that say so.
func (ctx *context) digests(title view) (Value, bool) {
	at := digestTitle.FindStringIndex(title.S)
	if at == nil {
		return Value{}, false
	}
	items := 0
	for i := range ctx.passages {
		if digestItem.MatchString(ctx.passages[i].S) {
			items++
		}
	}
	return title.value(at[0], at[1], "kind.title"), items >= leastItems
}

// kindOfDigest takes a digest for a brief: what it tells is the news of others.
func (ctx *context) kindOfDigest(h *Header, title view) {
	if v, ok := ctx.digests(title); ok {
		h.Kind, h.KindBy = schema.Brief, v
	}
}
