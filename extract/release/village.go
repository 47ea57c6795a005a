package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// villageBehind is the name of a 읍·면·동·리 behind a 시·군·구: 가나군 다라면 마바리 일원.
var villageBehind = hangul.MustCompile(`([시군구])((?:\s+[가-힣0-9·]{1,8}[읍면동리가]){1,2}(?:\s*(?:일원|일대))?)\s*$`)

// villageEnds are the last syllables of such names, and of what may stand behind them.
var villageEnds = syllables("읍면동리일")

// withoutVillage cuts it off where nothing but the name of a place is left.
func withoutVillage(t doc.Text) doc.Text {
	if len(t.S) > longestValue || !villageEnds.in(t.S) {
		return t
	}
	m := villageBehind.FindStringSubmatchIndex(t.S)
	if m == nil || !isSigunguName(t.S[:m[3]]) {
		return t
	}
	return t.Slice(0, m[3]).Trim()
}
