package release

import (
	"strconv"
	"strings"

	"injeung/normalize/hangul"
)

// countedMark finds the number, with its unit, that stands right before the mark of a note: 5개 시·도*, 12개 군*.
var countedMark = hangul.MustCompile(`([0-9]{1,4})\s?[가-힣·‧ㆍ]{1,8}(?:\s[가-힣·]{1,8})?\s?$`)

// noteOfMore says that a note names those of a number which is more than its sentences decide on: 5개 도*가 응모하여
// 2곳을 골랐다, 서류평가로 12개 군*을 추렸다. They were among others, and which of them were chosen is told elsewhere.
func (r *listReader) noteOfMore(i int, p *passage) bool {
	told, most := 0, 0
	for k := range r.anchor {
		if d := &r.anchor[k]; declared(d) > 0 || d.Open {
			told += declared(d)
		} else {
			told += len(d.Holders) // 10곳* 가운데 가나시를 지정하고, 다라군은 미뤘다
		}
	}
	for k := range r.before {
		most = max(most, declared(&r.before[k])) // of all, where the sentence tells of a part
	}
	if told == 0 {
		return false
	}
	mark := strings.TrimSpace(p.Bullet.S)
	for k := i - 1; k >= r.at && i-k <= longestBlock; k-- {
		n := r.ctx.passages[k].countMarked(mark)
		if n == 0 {
			continue
		}
		c := r.names(i)
		return n > max(told, most) && c != nil && sizeOf(c.units) == n
	}
	return false
}

// countMarked is the number that a mark as printed stands behind; 0 where it stands behind none.
func (p *passage) countMarked(mark string) int {
	for at := 0; ; {
		k := strings.Index(p.raw.S[at:], mark)
		if k < 0 {
			return 0
		}
		k += at
		at = k + len(mark)
		if strings.HasSuffix(p.raw.S[:k], "*") || strings.HasPrefix(p.raw.S[at:], "*") {
			continue
		}
		if m := countedMark.FindStringSubmatch(tail(p.raw.S[:k], 60)); m != nil {
			n, _ := strconv.Atoi(m[1])
			return n
		}
	}
}
