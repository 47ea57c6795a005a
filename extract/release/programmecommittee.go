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
	if ctx.namesMain() && !ctx.namesInTitleOnly() {
		return
	}
	lead := 0
	texts := []view{ctx.titleView()}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth == doc.Square || p.isSentence() {
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

// namesInTitleOnly says that no name which the release has so far is printed but in a title, without quotes and as what
// services are called, so that it may only describe them: 살림을 도울 서비스 3건 승인.
func (ctx *context) namesInTitleOnly() bool {
	for i := range ctx.known {
		k := &ctx.known[i]
		if k.main && (k.Known || ctx.bodyHas(k.key) || ctx.inQuotes(k.key) || !endsInOne(k.key, describedThings)) {
			return false
		}
	}
	return true
}

// describedThings are what those chosen are called in titles that only describe them.
var describedThings = []string{"서비스", "기술", "과제", "제품", "솔루션", "로봇"}
