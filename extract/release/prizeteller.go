package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// tellsPrizesOf says that the first of the names told is a 시·도 that is topic, which tells what those behind it got and got
// nothing itself: 가나도는 나무 심기 평가에서 다라군이 대상을 받았다고 밝혔다.
func (c *clause) tellsPrizesOf(runs []prizeRun, all []prizeAt) bool {
	first := &runs[0]
	if len(runs) < 2 || len(first.entries) != 1 || first.josa != "은" && first.josa != "는" || strings.Trim(c.s[:first.first], ` '"`) != "" {
		return false
	}
	for k := range all {
		if a := &all[k]; a.from < runs[1].first && !a.leads() {
			return false // 가나도는 우수상을, 다라군이
		}
	}
	e := &first.entries[0]
	return e.alone() && (onlyTold.MatchString(c.s) || c.ownPlace(*e, runs[1].entries[0]))
}

// prizeShared is the prize that the first of the names told got together with those told next; nil for none: 가나도는 다라군과 함께
// 대상을 받았다.
func (c *clause) prizeShared(runs []prizeRun, all []prizeAt) *prizeAt {
	if len(runs) < 2 || !isSubject(runs[0].josa) || !gotAlong.MatchString(c.s[runs[1].last:]) || strings.Trim(c.s[:runs[0].first], ` '"`) != "" {
		return nil
	}
	for k := range all {
		if a := &all[k]; a.from < runs[1].last && !a.leads() {
			return nil // 가나도는 우수상을, 다라군과 함께
		} else if a.from >= runs[1].last {
			if c.prizeFollows(runs[1], a) {
				return a
			}
			return nil
		}
	}
	return nil
}

// gotAlong stands behind those with whom others did the same.
var gotAlong = hangul.MustCompile(`^[와과]\s(?:함께|나란히|공동으로|더불어|같이|공동\s)`)
