package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// namedOverTables finds the programme in the line over a table of results where
// neither the title nor the first statements name one: <2024년 ‘가나마을’ 선정
// 결과>.
func (ctx *context) namedOverTables() {
	for i := range ctx.known {
		if ctx.known[i].main {
			ctx.quotedOverTables()
			return
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) < 150 && !p.isSentence() && ctx.overTable(p.index) {
			ctx.named(p.view, p.held(), true, true)
		}
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && !t.Caption.Empty() {
			v := viewOf(t.Caption)
			ctx.named(v, hangul.HeldBy(v.S), true, true)
		}
	}
}

// quotedOverTables adds the programmes in the lines over tables that decide, where the text has them in quotes, too, perhaps as
// the beginning of a project's name: 〈’23년 가나도시 선정 지자체〉 beside the 「가나도시 구축사업」.
func (ctx *context) quotedOverTables() {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) < 150 && !p.isSentence() && ctx.overTable(p.index) {
			ctx.addQuoted(p.view)
		}
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && !t.Caption.Empty() {
			ctx.addQuoted(viewOf(t.Caption))
		}
	}
}

// addQuoted adds the programmes that a line names before a noun of decision, and that quotes have.
func (ctx *context) addQuoted(v view) {
	for i := 0; i < len(v.S); i += runeLen(v.S, i) {
		if v.S[i] < 0x80 || decideNounAt(v.S, i) == "" {
			continue
		}
		if from, to, ok := ctx.headedBy(v.S, i); ok && endsAsProgramme(v.S[:to]) && ctx.inQuotes(hangul.NoSpace(v.S[from:to])) {
			ctx.addProgramme(v, from, to, true)
		}
	}
}

// overTable says that the next block with words is a table.
func (ctx *context) overTable(block int) bool {
	for i := block + 1; i < len(ctx.doc.Blocks) && i <= block+2; i++ {
		b := &ctx.doc.Blocks[i]
		if b.Table != nil {
			return true
		}
		if b.Kind != doc.Caption && len(hangul.Trim(b.Text.S)) > 30 {
			return false
		}
	}
	return false
}
