package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// fieldsOfMakers takes the last of the words in the bracket behind each of several services for its field, where it was read as one who
// makes it: 가나 기술(㈜다라, 수산), 마바 기술(사아㈜, 항만). Every service has one, some share theirs, and the text counts each or calls
// it a field (수산 3건, 항만 분야).
func (ctx *context) fieldsOfMakers(f *Facts) {
	var all []*Holder
	last := map[string]bool{}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			h := &f.Decisions[i].Holders[k]
			if h.Kind != ServiceHolder || len(h.Providers) < 2 || !h.Domain.Empty() {
				return
			}
			w := strings.TrimSpace(viewOf(h.Providers[len(h.Providers)-1].Words).S)
			if isCompany(w) || utf8.RuneCountInString(w) > longestFieldLabel || !last[w] && !isDomain(w) && !ctx.countsField(w) {
				return
			}
			last[w] = true
			all = append(all, h)
		}
	}
	if len(all) < 3 || len(last) < 2 || len(last) == len(all) {
		return
	}
	for _, h := range all {
		end := len(h.Providers) - 1
		h.Domain, h.Providers = h.Providers[end].Words, h.Providers[:end:end]
	}
}

// countedField follows a field that is counted or called one.
var countedField = hangul.MustCompile(`^\s?(?:(?:분야|부문)|[0-9]{1,2}\s?(?:건|개|종))`)

// countsField says that the text counts those of a field, or calls a word one.
func (ctx *context) countsField(word string) bool {
	for i := range ctx.passages {
		s := ctx.passages[i].S
		if k := strings.Index(s, word); k >= 0 && wordStart(s, k) && countedField.MatchString(s[k+len(word):]) {
			return true
		}
	}
	return false
}
