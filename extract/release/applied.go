package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// applyWords are verbs of applying: who did them is an applicant, not a holder.
var applyWords = []string{"신청", "접수", "참여", "응모", "출품", "들어왔", "들어온", "들어와", "몰렸", "몰린", "지원서", "제출", "도전", "출사표", "공모에 나선", "공모에 응", "공모에 뛰어", "지정 요청", "요청을 받", "심사한", "심사하", "평가한", "평가하", "검토한", "심의한"}

// boundBehind is what makes a number one that is allowed: 두 곳 이상이, 5곳까지.
var boundBehind = hangul.MustCompile(`^(?:\s?(?:이상|이하|이내|미만|까지|내외|안팎)|\s외에|[이을]\s(?:넘|훌쩍))`)

// appliesHere says that the unit counts or names applicants: 신청한 24곳, 30개 도시가
// 참여, 10건의 서비스가 접수, 24곳을 심사한 결과.
func (c *clause) appliesHere(i int) bool {
	u := &c.units[i]
	if u.count != nil && (isForeignCount(*u.count) || u.count.rest || boundBehind.MatchString(c.s[u.to:])) {
		return false
	}
	if c.appliesElsewhere(i) {
		return false
	}
	if u.count != nil && containsAny(c.s[u.count.from:u.count.to], []string{"신청 ", "참여 ", "희망 "}) {
		return true
	}
	if saysApplied(c.s[:u.from]) {
		return !c.chosenNow(i) && (u.count == nil || !gotPutOff(c.s[u.to:]))
	}
	if c.proposed(i) {
		return true
	}
	if u.count != nil && appliedThemselves.MatchString(c.s[u.to:]) {
		return true
	}
	if c.appliesWithNext(i) || c.wantsNext(i) {
		return true
	}
	if p := c.attrBefore(i); p != nil && p.tense == attrPast {
		return false
	}
	if u.count != nil && c.outOf(i) {
		return !c.appliesNext(i)
	}
	rest := c.untilNext(i)
	if u.list != nil && isTopic(u.josa) && containsAny(rest, []string{"의 신청을 받아", "의 요청을 받아", "의 요청에 따라"}) {
		return false // 가나군은 해당 지자체의 신청을 받아 지정을 해제했다
	}
	for _, w := range applyWords {
		if is, ok := c.applyWord(i, rest, w); ok {
			return is
		}
	}
	return c.competes(i, rest)
}

// madePart finds that those counted were made those who take part.
var madePart = hangul.MustCompile(`^ ?(?:지방자치단체|지자체|자치단체|지방정부|시·군·구|시군구|시·군|시군|도시|지역|마을|기관)(?:로|으로) (?:최종 |새로 |추가 |추가로 )?(?:선정|선발|확정|지정)`)

// untilNext is what stands behind a unit, up to its verb and the next names, or the
// next unit where it is a count.
func (c *clause) untilNext(i int) string {
	u, end := &c.units[i], len(c.s)
	for k := range c.predicates {
		if c.predicates[k].from >= u.to {
			end = min(end, c.predicates[k].from)
			break
		}
	}
	for _, w := range c.units[i+1:] {
		if w.list != nil || u.count != nil && !c.inBracketBehind(i, w.from) {
			end = min(end, w.from)
			break
		}
	}
	return head(c.s[u.to:max(u.to, end)], 75)
}

// inBracketBehind says that byte at stands in a bracket that opens right behind unit i:
// 17개 시·군(12개 시·도)이 신청했다.
func (c *clause) inBracketBehind(i, at int) bool {
	gap := strings.TrimLeft(c.s[c.units[i].to:max(at, c.units[i].to)], " ")
	return strings.HasPrefix(gap, "(") && !strings.Contains(gap, ")")
}

// applyWord says whether the verb of applying w in the words behind a unit makes it one
// of applicants; ok is false where the verb is not there or is said of others.
func (c *clause) applyWord(i int, rest, w string) (is, ok bool) {
	u := &c.units[i]
	k := strings.Index(rest, w)
	if k < 0 || strings.Contains(rest[:k], ",") && u.list != nil {
		return false, false
	}
	tail := rest[k+len(w):]
	if notApplied(tail) || c.appliedByNext(i) {
		return false, false
	}
	switch {
	case strings.HasSuffix(w, "한") || strings.HasSuffix(w, "하"):
		return u.josa != "은" && u.josa != "는" && strings.Contains(tail, "결과") || strings.HasPrefix(tail, "여") || strings.HasPrefix(tail, "고"), true
	case w == "신청" && u.list != nil && strings.HasPrefix(tail, "한 ") && c.mentionAt(u.to+k+len("신청한 ")):
		return c.othersChosen(i), true // 대구, 부산이 신청한 가나특구를 지정
	case strings.HasPrefix(tail, "자") || strings.HasPrefix(tail, "형") || strings.HasPrefix(tail, " 플랫폼") || strings.HasPrefix(tail, "율") || strings.HasPrefix(tail, "을 위"):
		return false, false
	case w == "도전" && !challenged.MatchString(tail) && !(endsOnTrying.MatchString(tail) && strings.Trim(rest[:k], " 이가은는") == ""):
		return false, false // 첫 도전이었다, 재도전 끝에, 2곳의 도전, 3곳 탄소중립에 도전
	case w == "참여" && madePart.MatchString(c.s[u.to+k+len(w):]):
		return false, true // 6곳을 사업 참여 지자체로 선정
	case w == "참여" && !containsAny(c.s, inCall):
		return false, false // 이 사업에는 24개 시·군이 참여했다
	case w == "참여" && tookInPart.MatchString(c.s[u.to+k+len(w):]):
		return false, false // 주민의 참여를 유도
	}
	return true, true
}

// challenged goes on from 도전 as a verb or as what was handed in, endsOnTrying ends a phrase of a title on it.
var (
	challenged   = hangul.MustCompile(`^(?:장|서|자료|하|해|했|한|\s결과)`)
	endsOnTrying = hangul.MustCompile(`^\s?(?:$|[,…·])`)
)

// othersChosen says that other places are the subject or object of the verb behind unit i, or stand in a bracket behind what was asked
// for: 가나도가 신청한 다라도시에 마바시가 선정됐다, 가나도가 신청한 다라지구(마바군) 지정을 승인했다.
func (c *clause) othersChosen(i int) bool {
	p := c.finiteAfter(i)
	if p == nil {
		return false
	}
	for _, u := range c.unitsBetween(i, p) {
		subject, object := u.josa == "이" || u.josa == "가", u.josa == "을" || u.josa == "를"
		if u.list != nil && (p.passive && subject || !p.passive && (object || c.inBracket(&u))) {
			return true
		}
	}
	return false
}

// appliedBefore finds what makes a number right behind it one of applicants: 신청한
// 24곳, 신청 지자체는 모두 24곳, 공모 참여 도시 24곳, (신청) 24곳, 신청 건수는 총 24건.
var appliedBefore = hangul.MustCompile(`(?:(?:신청|참여|응모|접수|지원|제출|도전|참가)한|(?:신청|접수|응모|등록)[을를]\s(?:마친|끝낸|완료한)|(?:접수|신청|제출|응모)된|(?:신청서|제안서|계획서|지원서)[를을]\s(?:낸|제출한)|(?:공모|모집|심사|평가)에\s(?:응한|참여한|도전한|나선|뛰어든)|(?:^|[\s(·,…])(?:신청|응모|접수|지원서\s제출|(?:공모|평가)\s(?:참여|참가|지원)))` +
	`\)?\s?(?:(?:사업\s?)?(?:제안서|계획서|신청서|지원서|제안)(?:는|은)?\s?)?(?:곳|건수|수|규모|현황|결과|(?:기초|광역)?\s?(?:지방자치단체|자치단체|지자체|지방정부|도시|지역|시·군·구|시·군|시군구|시군|기관)(?:\s?수)?)?(?:은|는|이|가)?\s?:?\s?(?:전국(?:에서)?\s?)?(?:모두|총|전체)?\s?$`)

// saysApplied says that the words before a unit call it the applicants.
func saysApplied(before string) bool {
	t := tail(before, 75)
	return containsAny(t, []string{"신청", "응모", "접수", "참여", "지원", "제출", "도전", "참가", "서를 낸", "등록", "에 응한", "에 나선", "에 뛰어든"}) && appliedBefore.MatchString(t) && !askedInVain.MatchString(t) && !(strings.HasSuffix(t, "지원한 ") && supported.MatchString(t))
}

// supported finds that something was supported, and not asked for: 나무 심기를 지원한 (가나구).
var supported = hangul.MustCompile(`[을를]\s(?:[가-힣]{1,8}\s){0,2}지원한\s$`)

// askedInVain finds that those who asked were not chosen, who are not all of them: 선정되지 않은 신청 지역 (19곳).
var askedInVain = hangul.MustCompile(`(?:지\s(?:않은|못한)|탈락한|떨어진)\s(?:신청|응모|지원|공모)`)

// appliesNext says that the next count is of applicants, so that this one is of those
// who might have been: 69개 군 가운데 49개 군이 신청하여.
func (c *clause) appliesNext(i int) bool {
	return i+1 < len(c.units) && c.units[i+1].count != nil && !saysApplied(c.s[:c.units[i].from]) && c.applies(i+1)
}

// appliedByNext says that the verb of applying between a unit and the next count is said
// of that count: (이들) 2곳은 지자체에서 신청한 총 17곳을. Who is its subject applied.
func (c *clause) appliedByNext(i int) bool {
	if i+1 >= len(c.units) || c.units[i+1].count == nil || amongThose.MatchString(c.s[c.units[i+1].to:]) {
		return false
	}
	if j := c.units[i].josa; (j == "이" || j == "가") && !strings.HasPrefix(c.s[c.units[i].to:], j+",") { // 3곳이, 재지정 신청 (6곳 중)
		return false
	}
	return appliedBefore.MatchString(tail(c.s[c.units[i].to:c.units[i+1].from], 75))
}

// inCall tell that those who took part did so in a call or in what follows one.
var inCall = []string{"공모", "모집", "평가", "심사", "경쟁", "경합", "신청", "접수", "응모", "제출", "제안", "경진", "의향"}

// notApplied says that the words behind a verb of applying deny it or put it off:
// 재지정을 신청하지 않고 지정을 반납, 신청할 예정, 계획서를 제출하면.
func notApplied(rest string) bool {
	if strings.HasPrefix(rest, "하는 ") && !strings.HasPrefix(rest, "하는 등") {
		return true // 기초지자체가 신청하는 1유형
	}
	for _, w := range []string{"하지 않", "하지 못", "을 하지 않", "을 하지 못", "서를 내지 않", "서를 제출하지 않", "을 포기", "하도록", "하게 ", "하면", "해야", "하여야", "하려", "하는 경우", "하길", "할 ", "에 따라", "에 의해", "에 의하여", " 예정", " 가능", " 대상", "을 받을", "을 받는", "을 받고"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// competing finds verbs that tell of applying where a call is spoken of: 공모에는
// 39곳이 지원했다, 평가에 58곳이 참가해.
var competing = hangul.MustCompile(`^\s몰(?:려|렸|리)|^\s?(?:이|가)\s(?:(?:이번\s|올해\s)?(?:공모|평가|심사)에서?\s)?(?:(?:함께|최종|새로|모두|서로|치열하게)\s)?(?:(?:지원|참가|경쟁|경합)(?:하|해|했|을 벌)|겨루|겨룬|겨뤄|겨뤘|나서|나섰|뛰어들|몰렸|몰려|몰리)|^\s?(?:이|가)\s(?:[가-힣]{1,6}\s){0,2}(?:(?:경쟁|경합|각축)을\s(?:벌|펼|치)|(?:경쟁|경합)한\s(?:끝|결과))|^(?:이|가)\s(?:지원|참가|참여|도전)한\s이번\s(?:공모|평가|심사)`)

// competes says that those counted took part in a call for applications.
func (c *clause) competes(i int, rest string) bool {
	u := &c.units[i]
	if u.count == nil || !competing.MatchString(rest) {
		return false
	}
	if containsAny(rest, []string{"경쟁을 ", "경합을 ", "각축을 ", "경쟁한", "경합한", "경쟁해", "경쟁하", "경쟁했", "경합해", "경합하", "경합했"}) {
		return true
	}
	return containsAny(tail(c.s[:u.from], 60)+head(rest, 60), []string{"공모", "평가", "심사", "경진"})
}

// appliedThemselves finds applying right behind its subject: 신규 지정은 4곳이
// 신청하였으나, 연장은 9곳이 각각 신청했다, 20개 지역이 지정을 희망하였으며, 12곳이 문을 두드렸다.
var appliedThemselves = hangul.MustCompile(`^(?:이|가)\s(?:(?:각각|모두|함께|새로|다시)\s)?(?:신청|응모|접수|지원|도전)(?:하였|했)|^(?:이|가)\s(?:지원|도전)(?:해|하여|했으며|했고|하면서).{0,40}?(?:경쟁률|대 ?1)|^(?:이|가)\s(?:[가-힣]{1,6}(?:에|함께|모두)\s)?(?:지원|참가|도전|응모)(?:한\s(?:가운데|끝에|결과)|했으나|했지만|하였으나|하였지만),?\s|^(?:이|가)\s(?:낸|제출한|보낸|써\s?낸|접수한)\s(?:[가-힣]{1,4}\s)?[가-힣]{0,4}(?:계획서|제안서|신청서|지원서|공모안)|^(?:이|가)\s(?:[가-힣]{1,6}\s){0,2}(?:[가-힣]{1,6})?(?:신청서|제안서|계획서|지원서|도전장|출사표)[을를]\s(?:냈|내|제출|던졌|던지|내밀)|^(?:이|가)\s(?:[가-힣]{1,6}\s){0,2}(?:신규\s)?[가-힣]{2,4}[을를]\s(?:희망|신청|요청|원)(?:하였|했|해|하여)|^(?:이|가)\s(?:[가-힣]{1,6}\s){0,3}(?:(?:의향|의사|뜻)[을를]\s(?:밝혔|밝혀|표했|나타냈|전했)|문을\s두드(?:렸|려|린)|손을\s(?:들었|들어|든))`)

// tookInPart finds what is done to bring people in; nobody applied.
var tookInPart = hangul.MustCompile(`^(?:를|을)?\s?(?:유도|확대|활성화|기회|보장|독려|방안|촉진)`)

// applied says that the sentence speaks of applying.
func (c *clause) applied() bool {
	for _, w := range []string{"신청", "접수", "응모", "참여", "지원한", "제출"} {
		if strings.Contains(c.s, w) {
			return true
		}
	}
	return false
}

// mentionAt says that a programme is named at byte i.
func (c *clause) mentionAt(i int) bool {
	for _, m := range c.mentions {
		if m.from == i {
			return true
		}
	}
	return false
}
