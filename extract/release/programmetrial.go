package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// joinTrials makes one programme of the certifying that the release quotes as on trial (‘가나서비스 인증 시범사업’) and of those certified in
// it, whom its title calls by the same name with what they are before it: 맑은 가나서비스 3개 첫 인증.
func (ctx *context) joinTrials() {
	for i := range ctx.known {
		trial := &ctx.known[i]
		base, ok := strings.CutSuffix(trial.key, "인증시범사업")
		if !ok || trial.Known || utf8.RuneCountInString(base) < 4 || !ctx.inQuotes(trial.key) {
			continue
		}
		for j := range ctx.known {
			o := &ctx.known[j]
			if i == j || !o.main || o.Known || o.key != base && !strings.HasSuffix(o.key, base) || ctx.decidedApart(o.key, base) {
				continue
			}
			name := hangul.Squeeze(trial.Words.S)
			name = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(strings.TrimSuffix(name, "시범사업"), " "), "인증"), " ")
			s := Scheme{ID: base, Name: name, Value: trial.Value}
			ctx.call(o.ID, s)
			ctx.call(trial.ID, s)
			ctx.enter(programme{s, base, true})
			return
		}
	}
}
