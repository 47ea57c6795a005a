package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// termHead is the head of a column of for how long, until when or in what a certificate is renewed or changed: 연장 기간, 변경내용.
var termHead = hangul.MustCompile(`^(연장|갱신|재지정|재인증|변경)(?:된|한)?(?:유효|지정|인증|특례|승인)?(?:기간|기한|일|일자|내용|사항|사유|조건|범위)$`)

// termStatus is the status of all rows where such a column has words in each of them, and none tells the status itself.
func (w *winnersTable) termStatus() (schema.Status, doc.Text) {
	for c := range w.cols {
		key := hangul.Key(w.cols[c].lowest().S)
		if m := termHead.FindStringSubmatch(key); m != nil && !w.has(statusCol) && w.toldInAll(c) {
			if st, _, _, ok := cellStatus(m[1]); ok && w.ctx.termTold(st, w.heads) {
				return st, w.cols[c].lowest()
			}
		}
	}
	return "", doc.Text{}
}

// toldInAll says that a column has words, and no dash for none, in every row of names.
func (w *winnersTable) toldInAll(c int) bool {
	some := false
	for row := w.head; row < w.rowCount; row++ {
		if w.rowKind(row) != bodyRow {
			continue
		}
		s := strings.TrimSpace(hangul.FoldString(w.words(row, c).S))
		if s == "" || isDash(s) || strings.Contains(s, "없음") || strings.Contains(s, "신규") {
			return false
		}
		some = true
	}
	return some
}

// termTold says that the release bears out such a column: by a title, sentence or heading of that status, and, as a column of what changed
// may be of what was new in all, of no new ones beside changes. A renewal needs no word where none is told to be new.
func (ctx *context) termTold(st schema.Status, heads []tableHead) bool {
	told, fresh := false, false
	tell := func(s string) {
		told = told || slices.ContainsFunc(statusesIn(s), func(f statusAt) bool { return f.status == st })
		fresh = fresh || containsAny(s, newApart) && len(ctx.predicates(s, true)) > 0
	}
	for _, v := range ctx.titles() {
		tell(v.S)
	}
	for _, h := range heads {
		tell(h.S)
	}
	for i := range ctx.passages {
		if p := &ctx.passages[i]; p.isSentence() && !ctx.inHeader(p) {
			tell(p.S)
		}
	}
	if st == schema.Changed {
		return told && !fresh
	}
	return told || !fresh
}
