package release

import (
	"strings"

	"injeung/schema"
)

// ofOwnNoun is the status that the noun says to which a unit belongs, where another
// noun with names of its own, or the number of all, follows before the verb: 가나군 등
// 3곳의 계획 변경과 2곳의 지정 해제를 의결했다, 신규 3건과 2건의 연장 등 5건을 인증했다.
func (c *clause) ofOwnNoun(g governed) (schema.Status, Value, bool) {
	if s, ok := c.nounBeforeCount(g); ok {
		return s.status, c.value(s.from, s.to, "sentence.status"), true
	}
	at := g.to + ownNounAt(c.s[g.to:])
	if at == g.to && g.list == nil && strings.HasPrefix(c.s[at:], " ") {
		at++ // 2곳 지정과
	}
	if at == g.to {
		return "", Value{}, false
	}
	rest := head(c.s[at:], 60)
	for i := 0; i < len(rest); i += runeLen(rest, i) {
		noun := decideNounAt(rest, i)
		if noun == "" || strings.ContainsAny(rest[:i], ",.") {
			continue
		}
		st := nounStatus(noun)
		fresh := strings.TrimRight(rest[:i], " ")
		bare := i == 0 && st == "" && g.list == nil && g.by.status != "" // 2곳의 지정과 가나군의 지정 해제를
		if st == "" && !bare && !strings.HasSuffix(fresh, "신규") && !strings.HasSuffix(fresh, "최초") {
			continue // 가나지정구역의 변경
		}
		behind := strings.TrimPrefix(rest[i+len(noun):], "안")
		for _, w := range []string{"과 ", "와 ", " 및 ", ", ", " 등 "} {
			switch {
			case !strings.HasPrefix(behind, w) || !c.unitAfter(at+i+len(noun), g.by.from):
			case bare:
				return schema.New, Value{}, true
			case st == "":
				return schema.New, c.value(at+len(fresh)-len("신규"), at+len(fresh), "sentence.status"), true
			default:
				return st, c.value(at+i, at+i+len(noun), "sentence.status"), true
			}
		}
		if !bare {
			break
		}
	}
	return "", Value{}, false
}

// nounBeforeCount is the status that the noun right before a number says, where names or another number with a
// noun of their own stand beside it: 신규 지정안 2건과 가나지구 변경안을 의결했다.
func (c *clause) nounBeforeCount(g governed) (statusAt, bool) {
	if g.list != nil || g.by.status == "" || g.josa != "과" && g.josa != "와" && !strings.HasPrefix(c.s[g.to:], ", ") || !c.unitAfter(g.to, g.by.from) {
		return statusAt{}, false
	}
	before := strings.TrimSuffix(strings.TrimRight(c.s[:g.from], " "), "안")
	for k := len(c.statuses) - 1; k >= 0; k-- {
		if s := c.statuses[k]; s.from < g.from {
			gap := strings.TrimSpace(before[min(s.to, len(before)):])
			return s, gap == "" || decideNounAt(gap, 0) == gap
		}
	}
	return statusAt{}, false
}

// ownNounAt is where the noun begins that a unit belongs to: (가나군)의 계획 변경, (5건)에 대한
// 기간 연장; 0 for none.
func ownNounAt(s string) int {
	for _, w := range []string{"의 ", "에 대한 ", "에 대해 ", "에 대하여 "} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}
