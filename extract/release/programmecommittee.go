package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// committee is the body that decides on a programme: 가나 시범운행지구 위원회.
var committee = hangul.MustCompile(`\s?(?:심의|평가|선정|실무|정책|특별|지정)?위원회`)

// nameByCommittee takes a programme from the name of the committee that decides on it,
// where the release names none otherwise.
func (ctx *context) nameByCommittee() {
	if ctx.namesMain() {
		return
	}
	lead := 0
	texts := []view{viewOf(ctx.header.Title.Words)}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth == doc.Square || isSentence(p.S) {
			if lead++; lead > 2 {
				break
			}
			texts = append(texts, p.view)
		}
	}
	for k := len(texts) - 1; k >= 0; k-- { // a sentence spells the name out, a title shortens it
		v := texts[k]
		for _, m := range committee.FindAllStringIndex(v.S, -1) {
			switch {
			case endsAsProgramme(v.S[:m[0]]):
				ctx.addProgramme(v, ctx.phraseStart(v.S, m[0]), m[0], true)
			case strings.HasSuffix(v.S[:m[0]], "특례"):
				ctx.addProgramme(v, ctx.exemptFrom(v.S, m[0]-len("특례"), m[0]), m[0], true) // 규제특례심의위원회
			}
		}
	}
}
