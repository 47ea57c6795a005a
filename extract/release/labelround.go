package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// roundOfLabel reads a round with the programme that a label names (제3차 가나도시),
// and gives what is left of its words.
func (ctx *context) roundOfLabel(l *label, v view, rest string) string {
	from := spaces(rest)
	b, ok := batchAt(rest, from)
	if !ok {
		return rest
	}
	for _, m := range ctx.mentionsIn(rest) {
		if strings.TrimSpace(rest[b[1]:max(b[1], m.from)]) == "" && m.from >= b[1] {
			l.batch = v.text(b[0], b[1])
			return blank(blank(rest, b[0], b[1]), m.from, m.to)
		}
	}
	if noun := strings.Trim(rest[b[1]:], " ()[]"); l.status != "" && noun != "" && ctx.endsMain(noun) {
		l.batch = v.text(b[0], b[1])
		return blank(rest, b[0], len(rest)) // 제3차 예비도시 beside 제2차 가나도시
	}
	return rest
}

// endsMain says that a noun ends the name of the programme of the release, for which it stands.
func (ctx *context) endsMain(noun string) bool {
	key := hangul.Key(noun)
	for _, m := range ctx.mains() {
		if strings.HasSuffix(hangul.Key(m.Name), key) {
			return true
		}
	}
	return false
}
