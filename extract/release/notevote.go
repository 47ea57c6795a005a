package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// noteVotes are the light nouns by which notes end that tell what was resolved: 지정기간 연장도 (결정).
var noteVotes = setOf("심의·의결", "의결", "결정", "확정", "승인")

// stepAhead are words of lines that tell what is yet to come, or the steps of a procedure.
var stepAhead = hangul.MustCompile(`[0-9]월\s?(?:\)|:|중|말|초|까지|경)|[→➜➔]|분기|반기|연말|연내|이후|거쳐\s?[0-9]{1,2}월|내년|향후|앞으로|예정|계획|방침|검토|목표|후보`)

// endsNote says that a line ends at byte j, but for a bracket.
func endsNote(s string, j int) bool {
	rest := strings.Trim(s[j:], " .'\"")
	return rest == "" || rest[0] == '(' && strings.HasSuffix(rest, ")")
}
