package release

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// newAmongAll finds a sentence whose topic is a programme and that counts those chosen now among all
// who have it: 가나마을은 올해 새로 선정된 다라군을 포함해 (마바시, 사아군 등 6곳이다).
var newAmongAll = hangul.MustCompile(`[가-힣]['"’”」]?(?:은|는)\s(?:모두\s|전국\s)?(?:(?:올해|금년|이번에|새로|새롭게|신규로|추가로|최근)\s)+(?:선정|지정|인증|선발|추가|등재)(?:된|한|받은)\s[^.]{2,160}?[을를]\s(?:포함해|포함하여|포함한|비롯해|비롯하여|비롯한|더해)\s`)

// leaveEarlier drops from the statements that tell who has a title by now the names behind those chosen
// now, and the number, which is that of all.
func (ctx *context) leaveEarlier(f *Facts) {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		words := d.Words.S
		if d.Where > InBody {
			continue
		}
		at := newAmongAll.FindStringIndex(words)
		if at == nil {
			continue
		}
		now := words[:at[1]]
		d.Counts, d.Open = nil, false
		kept := d.Holders[:0:0]
		var left []doc.Text
		for _, h := range d.Holders {
			if strings.Contains(now, h.Words.S) {
				kept = append(kept, h)
			} else {
				left = append(left, h.Words)
			}
		}
		if d.Holders = kept; len(left) > 0 {
			ctx.issues.add("earlier-decision", schema.Note, "these hold the title already; the statement counts those chosen now among all", left[0])
		}
	}
}
