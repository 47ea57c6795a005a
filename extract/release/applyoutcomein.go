package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// What a sentence tells of each class or status: how many asked and how many of them were chosen. 도시형에는 9곳이 신청해 5곳이, 농촌형에는
// 20곳이 신청해 8곳이 선정되었다; 도시형은 9곳 중 5곳; 도시형 5곳(신청 9곳).
const (
	outcomeName  = `((?:[가-힣A-Za-z0-9·]+\s){0,2}?[가-힣A-Za-z0-9·]+(?:\([^()]{1,14}\))?)`
	outcomeCount = `([0-9]{1,3}\s?(?:곳|개소|건|개(?:\s?(?:지자체|지방정부|지방자치단체|시·군·구|시·군|시군구|시군|시|군|구|지역|도시|마을|지구))?))`
	outcomeAsked = `(?:신청|응모|지원|접수|참여|도전)`
)

var (
	askedThenChosen = hangul.MustCompile(`^` + outcomeName + `(?:에서는|에는|에|은|는|의\s경우)?\s(?:총\s|모두\s)?` + outcomeCount + `(?:이|가)?\s?` + outcomeAsked +
		`(?:하여|하였으며|했으며|하였고|해|했고|했으나|하였으나|한\s가운데|한\s결과|돼|되어)?,?\s(?:(?:심사를\s거쳐|최종|이\s중|이\s가운데|그중)\s)*` + outcomeCount)
	chosenOfAsked = hangul.MustCompile(`^` + outcomeName + `(?:에서는|에는|에|은|는|의\s경우)?\s(?:신청\s|신청한\s|응모한\s|총\s)?` + outcomeCount + `\s?(?:중|가운데)(?:에서)?\s` + outcomeCount)
	chosenAskedIn = hangul.MustCompile(`^` + outcomeName + `(?:에서는|에는|에|은|는)?\s` + outcomeCount + `\s?\((?:` + outcomeAsked + `\s?` + outcomeCount + `|` + outcomeCount + `\s?` + outcomeAsked + `)\)`)
	outcomeJoint  = hangul.MustCompile(`^(?:[이가을를]|이며|이고)?,?\s(?:그리고\s)?`)
	outcomeLead   = hangul.MustCompile(`(?:별로는?|결과,?|공모에서는?|공모에는?|에서는|[^가-힣][가-힣]+[은는]|'),?\s|^[-\s]*`)
	askedAt       = hangul.MustCompile(`^` + outcomeName + `(?:에서는|에는|에|은|는)?\s(?:총\s|모두\s)?` + outcomeCount)
	eachChosen    = hangul.MustCompile(`^(?:이|가)?\s?` + outcomeAsked + `(?:하여|하였으며|했으며|하였고|해|했고|했으나|하였으나|한\s결과),?\s(?:최종\s)?각각\s`)
	chosenInTurn  = hangul.MustCompile(`^` + outcomeCount + `(?:[과와,]\s?|\s및\s|이\s|이며\s)?`)
	outcomeSaid   = hangul.MustCompile(`^[^.]{0,30}?(?:선정|지정|인증|승인|확정|통과|결정)(?:됐|되었|된|했|하였|받)|^\s?(?:이다|입니다|이며|이고|이었다)|^\.?\s*$`)
)

// outcomeGroup is one class or status with both numbers, by bytes of a sentence; asked is empty where it is not told.
type outcomeGroup struct{ name, asked, chosen [2]int }

// outcomesIn are the groups that stand in a row in a sentence; nil for fewer than two, or where no words tell that they were chosen.
func outcomesIn(s string) []outcomeGroup {
	for _, lead := range outcomeLead.FindAllStringIndex(s, -1) {
		if out := outcomesInTurn(s, lead[1]); out != nil {
			return out
		}
		var out []outcomeGroup
		at := lead[1]
		for {
			g, n := outcomeAt(s[at:])
			if n == 0 {
				break
			}
			out = append(out, g.movedBy(at))
			at += n
			joint := outcomeJoint.FindString(s[at:])
			if _, m := outcomeAt(s[at+len(joint):]); m == 0 || joint == "" {
				break
			}
			at += len(joint)
		}
		if len(out) > 1 && outcomeSaid.MatchString(s[at:]) {
			return out
		}
	}
	return nil
}

// outcomesInTurn are the groups from byte at on whose numbers of those chosen follow in their order: 도시형에 9곳, 농촌형에 20곳이 신청해 각각
// 5곳과 8곳이 선정되었다.
func outcomesInTurn(s string, at int) (out []outcomeGroup) {
	for eachChosen.FindString(s[at:]) == "" {
		m := askedAt.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return nil
		}
		out = append(out, outcomeGroup{name: plainGroup(s[at:], m[2], m[3]), asked: [2]int{m[4], m[5]}}.movedBy(at))
		at += m[1]
		if eachChosen.FindString(s[at:]) == "" {
			at += len(outcomeJoint.FindString(s[at:]))
		}
	}
	each := eachChosen.FindString(s[at:])
	if len(out) < 2 || each == "" {
		return nil
	}
	at += len(each)
	for i := range out {
		m := chosenInTurn.FindStringSubmatchIndex(s[at:])
		if m == nil {
			return nil
		}
		out[i].chosen = [2]int{at + m[2], at + m[3]}
		at += m[1]
	}
	if !outcomeSaid.MatchString(s[at:]) {
		return nil
	}
	return out
}

// movedBy is a group found from byte n on.
func (g outcomeGroup) movedBy(n int) outcomeGroup {
	for _, x := range []*[2]int{&g.name, &g.asked, &g.chosen} {
		if x[1] > 0 {
			x[0], x[1] = x[0]+n, x[1]+n
		}
	}
	return g
}

// outcomeGroupLead leads to the name of a group, outcomeGroupJosa ends it: 유형별로는 (도심형)에.
var (
	outcomeGroupLead = hangul.MustCompile(`^.*(?:별로는?|[은는에])\s`)
	outcomeGroupJosa = []string{"에서는", "에는", "에", "은", "는"}
)

// plainGroup is the name of a group in bytes i..j without what leads to it and the particle behind it.
func plainGroup(s string, i, j int) [2]int {
	i += len(outcomeGroupLead.FindString(s[i:j]))
	for _, w := range outcomeGroupJosa {
		if cut, ok := strings.CutSuffix(s[i:j], w); ok && len(cut) > len("가") {
			return [2]int{i, i + len(cut)}
		}
	}
	return [2]int{i, j}
}

// outcomeAt is the group that s begins with, and its length; 0 for none. A place is no group.
func outcomeAt(s string) (g outcomeGroup, n int) {
	if m := askedThenChosen.FindStringSubmatchIndex(s); m != nil {
		g, n = outcomeGroup{[2]int{m[2], m[3]}, [2]int{m[4], m[5]}, [2]int{m[6], m[7]}}, m[1]
	} else if m := chosenAskedIn.FindStringSubmatchIndex(s); m != nil {
		g, n = outcomeGroup{[2]int{m[2], m[3]}, [2]int{max(m[6], m[8]), max(m[7], m[9])}, [2]int{m[4], m[5]}}, m[1]
	} else if m := chosenOfAsked.FindStringSubmatchIndex(s); m != nil {
		g, n = outcomeGroup{name: [2]int{m[2], m[3]}, chosen: [2]int{m[6], m[7]}}, m[1]
		if strings.Contains(s[m[3]:m[4]], "신청") || strings.Contains(s[m[3]:m[4]], "응모") {
			g.asked = [2]int{m[4], m[5]}
		}
	}
	if n == 0 {
		return g, 0
	}
	g.name = plainGroup(s, g.name[0], g.name[1])
	if at, ok := names().placeAt(s, g.name[0]); ok && at.to == g.name[1] {
		return g, 0
	}
	return g, n
}
