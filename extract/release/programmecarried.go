package release

// nameByCarrying names the programme that the title or the first sentences say is carried out, where titles or text
// tell that somebody was chosen and nothing else names for what: ‘가나 시범사업’을 추진한다, under 다라시 등 5곳 선정.
func (ctx *context) nameByCarrying() {
	if ctx.namesMain() || !ctx.titlesChose() && !ctx.tellsWhoWasChosen() {
		return
	}
	texts := ctx.titles()
	for p, s := range ctx.firstSentences(2) {
		texts = append(texts, viewOf(p.text(s[0], s[1])))
	}
	for _, v := range texts {
		if m := carriedVerb.FindStringIndex(v.S); m == nil {
			continue
		}
		if at, ok := ctx.carriedName(v.S); ok {
			ctx.addProgramme(v, at[0], at[1], true)
			return
		}
	}
}

// titlesChose says that the title or a subtitle tells of places that were chosen.
func (ctx *context) titlesChose() bool {
	for _, v := range ctx.titles() {
		if ctx.gaz.lastName(v.S) >= 0 && !toldOfBefore.in(v.S) && ctx.titleDone(v.S) {
			return true
		}
	}
	return false
}
