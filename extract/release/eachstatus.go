package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// eachOwn finds that several were made different things, in that order: 각각 가나도시로 신규·재지정했다,
// 각각 새로 지정, 재지정되었다.
var eachOwn = hangul.MustCompile(`각각 (?:[^,.]{1,40}?(?:으로|로) )?((?:` + eachWord + `(?: ?(?:지정|인증|선정|공인))?(?:으로|로)?(?:·|, ?|/|과 |와 | 및 ))+` + eachWord + `)`)

// eachWord is a status that eachOwn tells, eachWords finds them.
const eachWord = `(?:신규|새로|최초|재지정|재인증|재선정|연장|변경|해제|취소)`

var eachWords = hangul.MustCompile(eachWord)

// eachStatus gives the names of a list, or its groups of names joined by dots, the statuses that the verb
// tells of each in turn.
func (c *clause) eachStatus(g governed) {
	if g.list == nil || len(g.list.runs) != 1 || g.by == nil || g.by.to < g.to || !strings.Contains(c.s, "각각 ") {
		return
	}
	m := eachOwn.FindStringSubmatchIndex(c.s)
	if m == nil || m[0] < g.to || m[0]-g.to > 90 || c.unitBetween(g.to, m[0]) {
		return
	}
	told := eachWords.FindAllStringIndex(c.s[m[2]:m[3]], -1)
	parts := inParts(g.list.runs[0].entries, len(told))
	for k := range parts {
		from, to := m[2]+told[k][0], m[2]+told[k][1]
		st, _, _ := statusWords(c.s[from:to] + " 지정")
		if st == "" {
			st = schema.New
		}
		for i := range parts[k] {
			parts[k][i].status, parts[k][i].statusBy = st, [2]int{from, to}
		}
	}
}

// inParts parts names into n: one each, or where only dots join those of each; nil for others.
func inParts(all []entry, n int) [][]entry {
	var dotted, single [][]entry
	for i, from := 0, 0; i < len(all); i++ {
		single = append(single, all[i:i+1])
		if !all[i].tight || i == len(all)-1 {
			dotted, from = append(dotted, all[from:i+1]), i+1
		}
	}
	switch n {
	case len(single):
		return single
	case len(dotted):
		return dotted
	}
	return nil
}
