package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// nameByLines takes for a programme what labels a line of places beside one that the programme of the
// release labels, where the title or the lead names both side by side: 가나거점·다라타운 선정 over
// 가나거점 : … and 다라타운 : ….
func (ctx *context) nameByLines() {
	var own, other []string
	for i := range ctx.passages {
		p := &ctx.passages[i]
		m := leadingLabel.FindStringSubmatch(head(p.S, 2*longestPart))
		if m == nil || ctx.gaz.lastName(p.S) < len(m[0]) {
			continue
		}
		label := hangul.NoSpace(m[1])
		switch st, _, _ := statusWords(label); {
		case st != "" || genericNouns[label] || isTarget(label) || ctx.isClass(label) || ctx.gaz.lastName(m[1]) >= 0:
			return
		case ctx.isPartOfMain(label):
			own = append(own, label)
		default:
			other = append(other, label)
		}
	}
	if len(own) == 0 || len(other) == 0 {
		return
	}
	for _, label := range other {
		ctx.nameBeside(label, own[0])
	}
}

// isPartOfMain says that words are a programme of the release, or a part of its name.
func (ctx *context) isPartOfMain(label string) bool {
	for i := range ctx.known {
		if k := &ctx.known[i]; k.main && !k.Known && strings.Contains(k.key, label) {
			return true
		}
	}
	return false
}

// nameBeside enters the name that holds a label and that a joint parts from another one in the title or
// the first paragraphs.
func (ctx *context) nameBeside(label, own string) {
	for _, v := range append(ctx.titles(), ctx.leadViews(2)...) {
		at := looselyIn(v.S, label)
		if at < 0 || looselyIn(v.S, own) < 0 {
			continue
		}
		end := at + loosely(v.S[at:], label)
		for end < len(v.S) && joinAt(v.S, end) == 0 && strings.HasPrefix(v.S[end:], " ") {
			end += 1 + wordLen(v.S[end+1:])
			for _, j := range []string{"과", "와"} {
				if cut, ok := strings.CutSuffix(v.S[:end], j); ok && josaAt(v.S, len(cut)) == j {
					end = len(cut)
				}
			}
			if endsAsProgramme(v.S[at:end]) {
				break
			}
		}
		if joinAt(v.S, end) == 0 && looselyIn(v.S[:at], own) < 0 {
			continue
		}
		if from := ctx.phraseStart(v.S, end); from <= at && endsAsProgramme(v.S[from:end]) && ctx.canName(v.S[from:end]) {
			ctx.addProgramme(v, from, end, true)
			return
		}
	}
}

// joinAt gives the bytes of a joint between two names of programmes at byte i.
func joinAt(s string, i int) int {
	for _, j := range []string{"·", "과 ", "와 ", ", ", "/"} {
		if strings.HasPrefix(s[i:], j) {
			return len(j)
		}
	}
	return 0
}
