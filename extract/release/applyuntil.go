package release

import "injeung/normalize/hangul"

// takesUntil finds until when those who apply may do so, in words that go on to what comes of it: 4월 3일까지 접수하여.
var takesUntil = hangul.MustCompile(`(?:[0-9]{1,2}월|[0-9]{1,2}일|연말|월말|말|초|중순|상반기|하반기|오후\s?[0-9]{1,2}시)까지\s(?:[가-힣]{1,8}\s){0,2}(?:접수|신청|응모|공모)(?:[을를]?\s?받|하여|해\s|하고|하며|한\s뒤|받)`)

// willChoose ends a sentence on what comes of it later.
var willChoose = hangul.MustCompile(`(?:는다|[한된간]다|예정|계획|방침)(?:이다|입니다)?[."'” ]*$`)

// stillAsks says that a clause tells until when places may apply, and what follows: nobody it counts applied yet.
func (c *clause) stillAsks() bool {
	return c.held().Matches(takesUntil) && c.held().Matches(willChoose)
}

// declined tells of those who did not apply: (4곳은) 연장을 신청하지 않았다.
var declined = hangul.MustCompile(`^[^,.]{0,40}(?:신청|응모|참여|참가|지원|도전)(?:을|를)?\s?하지\s?(?:않|아니|못)`)

// askersPutOff tells that those who are counted were put off: (재인증을 신청한 2곳)은 유예 판정을 받았다.
var askersPutOff = hangul.MustCompile(`^(?:은|는)\s((?:[^\s,.]+\s){0,4}?)(?:유예|보류)(?:\s?(?:판정|결정|조치|처분))?(?:을|를|이|가)?\s?(?:받았|됐|되었|내려졌|했|하였|하기로\s(?:했|하였|결정했))(?:다(?:$|[^가])|습니다|으며|고)`)

// othersPutOff finds that the look was put off and not those who asked: 심사가 (유예됐다).
var othersPutOff = hangul.MustCompile(`(?:심사|심의|평가|발표|공모)(?:이|가)\s`)

// gotPutOff tells that those counted before were put off themselves, not some of them that have a number of their own; they are
// not all that applied.
func gotPutOff(rest string) bool {
	m := askersPutOff.FindStringSubmatchIndex(rest)
	return m != nil && len(countsIn(rest[m[2]:m[3]])) == 0 && !othersPutOff.MatchString(rest[m[2]:m[3]])
}
