package normalize

import (
	"fmt"

	"injeung/extract/release"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// ofServices says that the records of the group are services.
func (g *group) ofServices() bool {
	return len(g.mentions) > 0 && g.mentions[0].h.Kind == release.ServiceHolder
}

// namesSome says that a list of services tells that it names but some of them: 주요 승인
// 과제로는 가나, 다라 등이 있다.
func (g *group) namesSome() bool {
	open := false
	for _, s := range g.stated {
		open = open || s.Open && s.Where != release.InTitle && s.Where != release.InSubtitle && g.named(s) > 0
	}
	return open && g.ofServices()
}

// namesSome reports a number of services of which the release names but some.
func (w *work) namesSome(g *group, d declared) {
	if g.toldSome {
		return
	}
	g.toldSome = true
	w.report(namesNotPrinted, schema.Note, d.words, w.roundID(g), fmt.Sprintf(
		"%q declares %d of %s (%s), of which the release names %d", hangul.Squeeze(d.words.S), d.n, g.name, g.status, g.found[""]))
}
