package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// tellsOfNext is a word that only tells of the next one: 성장해 나갈 (가나형), 야경을 지닌, 주민이 이끄는.
var tellsOfNext = hangul.MustCompile(`(?:[가-힣](?:는|던)|나갈|이끌|[가-힣](?:할|될|킬|릴|낼)|지닌|가진|갖춘|위한|통한|[가-힣](?:된|한))$`)

// plainClass is a class without what a sentence tells of it before its name, where its last word reads as a type or what is told is
// more than a word: 작은 사업을 빠르게 추진하는 (인정사업), but not 찾아가는 돌봄.
func (ctx *context) plainClass(t doc.Text) doc.Text {
	words := strings.Fields(t.S)
	if len(words) < 2 {
		return t
	}
	isType := ctx.isType(hangul.FoldString(words[len(words)-1]))
	for i := len(words) - 2; i >= 0; i-- {
		if !tellsOfNext.MatchString(words[i]) {
			continue
		}
		if !isType && !slices.ContainsFunc(words[:i], func(w string) bool { return strings.HasSuffix(w, "을") || strings.HasSuffix(w, "를") }) {
			return t
		}
		rest := strings.Join(words[i+1:], " ")
		if k := strings.LastIndex(t.S, rest); k > 0 {
			return t.Slice(k, len(t.S))
		}
		return t
	}
	return t
}

// plainClasses takes off the classes of all names and numbers what a sentence tells of them.
func (ctx *context) plainClasses(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		for k := range d.Holders {
			d.Holders[k].Class = ctx.plainClass(d.Holders[k].Class)
		}
		for k := range d.Counts {
			d.Counts[k].Class = ctx.plainClass(d.Counts[k].Class)
		}
	}
}
