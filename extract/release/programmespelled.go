package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// spellNames calls every programme without an id of its own as the release
// spells it, with its spaces: the spelling that stands in quotes before others,
// then the most frequent, then the one with more spaces. Its id is the name
// without them, so that two spellings in one release are one programme.
func (ctx *context) spellNames() {
	texts := []view{ctx.titleView()}
	for i := range ctx.passages {
		texts = append(texts, ctx.passages[i].view)
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && !t.Caption.Empty() {
			texts = append(texts, viewOf(t.Caption))
		}
	}
	spelled := map[string]spelling{}
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.Known {
			continue
		}
		best, ok := spelled[k.ID]
		if !ok {
			best = spellingOf(k.ID, texts)
			spelled[k.ID] = best
		}
		if best.name != "" {
			k.Name, k.Value = best.name, best.value
		} else if name := scheme.Name(withoutGloss(viewOf(k.Value.Words).S)); hangul.NoSpace(name) == k.ID {
			k.Name = name // brackets stand within it: 【가나 다라】 사업
		}
	}
}

// spelling is one way in which a release writes the name of a programme.
type spelling struct {
	name          string
	quoted, found int
	value         Value // where it first stands so
}

// spellingOf chooses among the ways in which the texts write a name.
func spellingOf(id string, texts []view) spelling {
	var all []*spelling
	for _, v := range texts {
		for i := looselyIn(v.S, id); i >= 0; i = nextLoosely(v.S, id, i) {
			n := loosely(v.S[i:], id)
			name := withoutRound(hangul.Squeeze(withoutGloss(v.S[i : i+n])))
			var s *spelling
			for _, o := range all {
				if o.name == name {
					s = o
				}
			}
			if s == nil {
				s = &spelling{name: name, value: v.value(i, i+n, "scheme.named")}
				all = append(all, s)
			}
			s.found++
			if closingQuote(v.S[:i]) > 0 || strings.HasSuffix(v.S[:i], "「") || strings.HasSuffix(v.S[:i], "『") {
				s.quoted++
			}
		}
	}
	best := spelling{}
	for _, s := range all {
		if s.quoted > best.quoted || s.quoted == best.quoted && (s.found > best.found || s.found == best.found && len(s.name) > len(best.name)) {
			best = *s
		}
	}
	return best
}
