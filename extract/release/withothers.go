package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// worksWith says that unit i names who another, that is no place, works with to get what is decided:
// 가나산업은 다라구와 협업해 인증을 받았다. Who is certified stands before it or in a sentence before. Names that
// another list goes on with, and a place with others, are all decided on: 가나군은 다라군과 함께 선정됐다.
func (c *clause) worksWith(i int) bool {
	u := &c.units[i]
	if u.list == nil || u.josa != "와" && u.josa != "과" || u.to+len(u.josa) >= len(c.s) {
		return false
	}
	rest := strings.TrimLeft(strings.TrimPrefix(c.s[u.to:], u.josa), " ")
	works := workingWith.MatchString(rest)
	if !works && !strings.HasPrefix(rest, "함께 ") || c.attrBefore(i) != nil || c.attrWithin(i) != nil {
		return false // 새로 지정된 가나시, 다라군과 협약을 맺었다
	}
	for k := range c.units {
		switch v := &c.units[k]; {
		case v.list == nil || k == i:
		case k < i && v.josa != "" && strings.Contains("은는이가도을를", v.josa), !works:
			return false
		}
	}
	return works || subjectEnd.MatchString(c.s[:u.from]) && (!ownSubject.MatchString(c.s[:u.from]) || doneTogether(rest))
}

// ownSubject finds that those who publish are the subject, so that who is named is chosen with them: 우리 시가 (가나시와 함께).
var ownSubject = hangul.MustCompile(`(?:^|[\s,])(?:우리\s)?(?:시|군|구|도)[가이은는]\s(?:[^\s,]+\s){0,8}$`)

// doneTogether says that what is done together is no decision but has a verb of its own: (가나시와) 함께 마련한 계획으로 (선정됐다).
func doneTogether(rest string) bool {
	for _, m := range verbBetween.FindAllString(rest, -1) {
		if !endsInOne(strings.TrimSpace(m), []string{"올해", "지난해", "이듬해", "다음 해"}) {
			return true
		}
	}
	return false
}

// verbBetween finds a verb that goes on to another.
var verbBetween = hangul.MustCompile(`[가-힣]{2}(?:한|해|하여|하고|하며|해온|해서|했던|하는|하던)\s|(?:만든|만들어|꾸린|꾸려|세운|세워|벌인|벌여|펼친|펼쳐|힘쓴|힘써|애쓴|애써|가꾼|가꿔|이룬|쌓은|짠|낸|써\s낸)\s`)

// workingWith finds work that is shared with those right before it.
var workingWith = hangul.MustCompile(`^(?:긴밀히\s|긴밀하게\s|적극\s)?(?:협업|협력|협약|연계|제휴|손(?:을\s)?(?:맞)?잡|힘을\s(?:모아|합쳐)|공동(?:으로)?\s(?:개발|실증|연구|제작|운영|추진))`)

// subjectEnd finds a topic or subject that ends before the bytes looked at.
var subjectEnd = hangul.MustCompile(`[가-힣A-Za-z0-9)'"](?:은|는|이|가)\s(?:[^\s,]+\s){0,3}$`)
