package release

import (
	"strings"

	"injeung/extract/doc"
)

// namedOverTables finds the programme in the line over a table of results where
// neither the title nor the first statements name one: <2024년 ‘가나마을’ 선정
// 결과>.
func (ctx *context) namedOverTables() {
	for i := range ctx.known {
		if ctx.known[i].main {
			return
		}
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) < 150 && !isSentence(p.S) && ctx.overTable(p.index) {
			ctx.named(p.view, true, true)
		}
	}
	for i := range ctx.doc.Blocks {
		if t := ctx.doc.Blocks[i].Table; t != nil && !t.Caption.Empty() {
			ctx.named(viewOf(t.Caption), true, true)
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
		if b.Kind != doc.Caption && len(strings.TrimSpace(b.Text.S)) > 30 {
			return false
		}
	}
	return false
}
