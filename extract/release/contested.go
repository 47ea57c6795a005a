package release

import "injeung/normalize/hangul"

// contestedWords are the stages one of which pattern contestedThen needs.
var contestedWords = setOf("심사에", "평가에", "결선에", "본선에", "심의에", "면접에", "후보에", "후보로", "경쟁에", "경합")

// contestedThen finds behind names that they came as far as a last stage, of which the words behind it tell who was chosen: (가나와
// 다라가) 2차 발표 심사에 올랐으며, (가나가) 결선에 진출했고.
var contestedThen = hangul.MustCompile(`^(?: 등)?(?:이|가|은|는)? (?:[^\s,.]{1,12} ){0,4}?(?:(?:[가-힣]{0,4}(?:심사|평가|결선|본선|심의|면접)|경쟁|후보)(?:에|로) (?:올랐|올라왔|진출했|진출하였|나섰|남았)|경합했|경합하였|경합을 벌였)(?:으며|고|는데|지만|으나),? `)

// stageBefore finds that the stage was one of another year than that of the choice: 지난해 최종 심사에 올랐지만.
var stageBefore = hangul.MustCompile(`지난해|작년|재작년|전년|지난 해|(?:19|20)[0-9]{2}년`)

// longestStageYear bounds the bytes before a list that may tell the year of its stage.
const longestStageYear = 40

// alsoChosen are words behind the stage which tell that those who came so far are chosen as well: 3곳 모두, 이들을, 다라시와 나란히.
var alsoChosen = setOf("모두", "이들", "나란히", "함께", "전부", "다 같이", "올해는")

// contested says that a list only came as far as a last stage, and that another one behind it is what the verb chooses.
func (c *clause) contested(i int) bool {
	u := &c.units[i]
	if u.list == nil || i+1 >= len(c.units) || !contestedWords.in(c.s[u.to:]) {
		return false
	}
	m := contestedThen.FindStringIndex(c.s[u.to:])
	if m == nil || stageBefore.MatchString(c.s[c.units[i].from:u.to+m[1]]) || stageBefore.MatchString(tail(c.s[:u.from], longestStageYear)) || alsoChosen.in(c.s[u.to+m[1]:]) {
		return false
	}
	for k := range c.units[i+1:] {
		if w := &c.units[i+1+k]; w.from >= u.to+m[1] && (w.list != nil || w.count != nil) {
			return true
		}
	}
	return false
}
