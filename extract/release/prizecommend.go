package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// praiseGiver ends the words before 표창 with who gives it, which parts it from others: 대통령 (표창), 환경부 장관 (표창), 도지사 (표창).
var praiseGiver = hangul.MustCompile(`(?:[가-힣]{2,10}(?:부|처|청|위원회) )?(?:대통령|(?:국무)?총리|장관|[가-힣]{0,10}(?:장관|처장|청장|위원장|차장|시장|도지사|회장|이사장|원장)) $`)

// commendedAt says that a place itself got the commendation whose name ends at byte k, for what the release tells of.
func (c *clause) commendedAt(k int) bool {
	return gotCommended.MatchString(c.s[k:]) && !c.otherMerit() && !gotByPersons.MatchString(c.s)
}

// gotCommended finds the verb of getting behind a commendation: right behind its object, or at the end of those it is the topic of. What is
// only hoped for, given back or given to all of those chosen is no grade.
var gotCommended = hangul.MustCompile(`^(?:\s?\([0-9]{1,3}\s?(?:점|곳|개|개소|건|개 ?(?:기관|지자체|지방정부|지역|시·군|시·군·구))\))?(?:[을를](?:,\s[^.]*표창[을를])?\s(?:각각\s|나란히\s|함께\s|공동으로\s|모두\s)?(?:받(?:았|으며|은|는|게|고|아)|수상(?:했|하였|하|한|해)|차지(?:했|하였|하|한|해)|획득(?:했|하였|하|한)|거머쥐|거머쥔|안았)|(?:은|는|에는|에|의\s영예는|의\s영광은)\s[^.]*(?:[이가에]|에게)?,?\s(?:각각\s|나란히\s|함께\s|모두\s)?(?:받(?:았|으며|는|게|고)|수상(?:했|하였|하|한)|차지(?:했|하였|하|한)|돌아[갔간가]|수여|선정|뽑혔|이름을\s올))`)

// gotByPersons finds that it was got by persons of a place: 가나시 담당자가, 다라군 주민이.
var gotByPersons = hangul.MustCompile(`(?:담당자|공무원|직원|주민|시민|군민|구민|도민|팀장|과장|대원|종사자|유공자)(?:들)?(?:이|가|은|는|에게|에게는)[\s,]`)

// otherMerit says that a sentence names what somebody was praised for besides the programme of the release: (올해 청렴도) 조사에서는, (훈련)
// 유공으로.
func (c *clause) otherMerit() bool {
	if strings.Contains(c.s, "유공") {
		return true
	}
	for _, m := range judgedAt.FindAllStringSubmatchIndex(c.s, -1) {
		if !ownJudging.MatchString(c.s[m[2]:m[3]]) && !c.touchesMention(m[2], m[5]) {
			return true
		}
	}
	return false
}

// gradedAside says that a grade was got in a judgement of which the release does not tell: 첫 단계 평가에서 (가나시가) 우수 등급을 받았다.
func (c *clause) gradedAside(g governed) bool {
	return g.by.noun == "시상" && strings.Contains(c.s[g.by.from:min(g.by.to, len(c.s))], "등급") && c.otherMerit()
}

// judgedAt finds at what somebody came off well, with the words before it.
var judgedAt = hangul.MustCompile(`((?:[가-힣·0-9]+\s)?[가-힣·]*?)(평가|조사|점검|진단|훈련|경진대회|경연대회|대회|공모전)(?:에서|에선|\s결과)`)

// ownJudging are the words before that of what the release tells of: a time, who or how, or the end of what is no part of its name.
var ownJudging = hangul.MustCompile(`^(?:[가-힣·0-9]+(?:은|는|이|가|을|를|에|로|에서|월|일|년)\s)?(?:(?:이번|이날|이|본|해당|같은|올해|금년|[0-9]{1,4}[년월일]|종합|최종|서면|서류|현장|발표|심사|심층|본선|예선|결선|전국|중앙|합동|국민|온라인|전문가|정성|정량|실적|성과|는|은|결과|지자체|지방정부|기관|및|와|과|(?:추진|시행|이행|운영)\s?(?:결과|실적|성과))\s?)*$`)

// touchesMention says that the bytes i..j touch the name of a programme of the release.
func (c *clause) touchesMention(i, j int) bool {
	for k := range c.mentions {
		if m := &c.mentions[k]; m.main && m.from < j && i < m.to {
			return true
		}
	}
	return false
}
