package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// wasChosenNow says in verbs of any programme that what was counted before it was chosen.
var wasChosenNow = hangul.MustCompile(`^[^.]{0,60}?(?:(?:허가|결정|확정|선정|지정|승인|인증|낙점|채택|선발|의결|부여|등록)(?:했|하였|됐|되었|하고|하며|해\s|해,)|(?:인증서|지정서|승인서|선정증|확인서)[을를]\s(?:\S+\s)?(?:발급|교부|수여|줬|내줬|받)|(?:특례|유예|예외|임시허가)[를을]\s(?:\S+\s)?(?:적용|허용|부여|인정)|['"]?(?:적합|합격|통과)['"]?\s(?:판정|결정)[을를]\s받|[을를로]\s(?:\S+\s)?정(?:했|하였|하고|해\s)|영예를\s안았|이름을\s올렸|(?:뽑|골랐|골라|가려\s?냈|가려\s?뽑|추렸|추려))`)

// decidesCounted says that the words behind a number tell that what is counted got something or was chosen.
func decidesCounted(s string) bool {
	if publishedPick.MatchString(s) {
		return true
	}
	m := wasChosenNow.FindStringIndex(s)
	return wasGranted(s) || wasPassed.MatchString(s) || m != nil && !saidByOthers(s[m[1]:])
}

// publishedPick makes known those picked, behind their number: (가나 서비스 5선)을 발표했다.
var publishedPick = hangul.MustCompile(`^['"]?을\s(?:\S+\s)?(?:발표|공개)(?:했|하였)`)

// signedWith is what is done with those chosen in the sentence that says so: (선정하고) 협약을 맺었다.
var signedWith = hangul.MustCompile(`(?:하고|하며|한 뒤|해),?\s(?:[^.,]{0,24}\s)?협약을\s(?:맺|체결)[^.]*`)

// forATerm is how long something is allowed or not applied, from now on: 2년간 규제를 (유예했다).
var forATerm = hangul.MustCompile(`[\s,](?:최대\s)?\d{1,2}(?:년|개월)간\s(?:한시적으로\s)?(?:규제|특례|실증|시범|운영|허용|적용|시험|관련)`)

// countsLaws ends in what a number is of that changes rules for all: 법령 3건.
var countsLaws = hangul.MustCompile(`(?:법령|법률|법안|법률안|개정안|제정안|조례|조례안|고시|규칙)(?:안)?\s?(?:총\s|모두\s)?$`)

// tellsElse says that a sentence which counts tells of another time or country, of those yet to be chosen, or of
// those who got nothing.
func tellsElse(s string) bool {
	s = strings.ReplaceAll(withoutBarred(withoutQuoted(s)), "규제유예", "규제특례") // nothing is put off by it
	if m := allAsked.FindStringIndex(s); m != nil {
		if k := strings.IndexAny(s[m[0]:], " \t\n"); k >= 0 {
			s = s[:m[0]] + s[m[0]+k:]
		}
	}
	if m := signedWith.FindStringIndex(s); m != nil {
		s = s[:m[0]] + s[m[1]:]
	}
	if m := forATerm.FindStringIndex(s); m != nil && !strings.HasSuffix(s[:m[0]], "지난") && !strings.HasSuffix(s[:m[0]], "최근") {
		s = s[:m[0]] + s[m[1]:]
	}
	return containsAny(s, notPassedYet) || notHere.MatchString(s) || wasRefused.MatchString(s)
}

// allAsked counts what was asked for, of which all is decided on: 신청 4건을 모두 (승인했다).
var allAsked = hangul.MustCompile(`신청(?:된|한)?\s(?:과제\s|안건\s)?(?:\d{1,2}|두|세|네|다섯)\s?건(?:을|이)?\s(?:모두|전부|다)\s`)

// withoutQuoted is a sentence with dashes for what it has in quotes, which may name anything: ‘해외 가나 실증’ 대상으로.
func withoutQuoted(s string) string {
	for _, q := range quoted(s) {
		s = s[:q[0]] + strings.Repeat("-", q[1]-q[0]) + s[q[1]:]
	}
	return s
}

// countsThese says that a sentence tells that one of some numbers was chosen now, whatever else it tells.
func countsThese(s string, all []int) bool {
	for _, m := range servicesCountedIn.FindAllStringSubmatchIndex(s, -1) {
		if n, _, ok := hangul.Number(s[m[2]:]); ok && slices.Contains(all, n) && !tellsElse(s) && (decidesCounted(s[m[1]:]) || goesOnGiven.MatchString(s[m[1]:])) {
			return true
		}
	}
	if m, own := countedHere(s); m != nil && !tellsElse(s[own:]) && decidesCounted(s[m[1]:]) {
		n, _, ok := hangul.Number(s[m[2]:])
		return ok && slices.Contains(all, n)
	}
	return false
}

// goesOnGiven gives what is counted before it, in a sentence that goes on: (3건의) 특례를 새로 부여하고.
var goesOnGiven = hangul.MustCompile(`^[^.,]{0,40}(?:부여|승인|지정|인증|허용|선정|의결)(?:하고|했고|하며|했으며)`)

// whatIsCounted ends what a number of services is called behind the name of their programme: (가나 실증) 과제 3건, ‘가나
// 서비스’ 지원 대상으로 3건.
var whatIsCounted = hangul.MustCompile(`(?:\s?(?:신규|최종|지원|선정|참여|수행|사업))*\s?(?:과제|대상|안건|사업)$`)

// triesServices ends the names of programmes that try or buy what they choose.
var triesServices = hangul.MustCompile(`(?:실증|시범구매|시범\s?운영|고도화|솔루션|서비스|보급)(?:\s?사업|\s?지원)?$`)

// counterEnds are what may stand between a name and its number.
var counterEnds = []string{" 총", " 모두", " 최종", " 신규", "으로", "로", "를", "을"}

// quotedProgramme ends in the name of a programme of services that is quoted right before its number: ‘가나 서비스 우수모델’.
var quotedProgramme = hangul.MustCompile(`['"「『][^'"」』]*(?:서비스|솔루션|플랫폼)[^'"」』]{0,12}$`)

// countedName is where the name of a programme ends before a number that begins at byte to; 0 where none of services does.
func countedName(s string, to int) int {
	cut := func() {
		for _, w := range counterEnds {
			to = len(strings.TrimSuffix(strings.TrimRight(s[:to], " "), w))
		}
	}
	cut()
	q := closingQuote(s[:to])
	if endsLikeService(s[:to-q]) || q > 0 && quotedProgramme.MatchString(s[:to-q]) {
		return to - q
	}
	m := whatIsCounted.FindStringIndex(s[:to])
	if m == nil {
		return 0
	}
	named := strings.TrimRight(s[:m[0]], " ")
	named = named[:len(named)-closingQuote(named)]
	if !triesServices.MatchString(named) {
		return 0
	}
	return len(named)
}

// tasksIn finds that what a committee looked at or a programme tries is told of: 선정된 과제는, 승인된 기술에는.
var tasksIn = hangul.MustCompile(`(?:과제|서비스|솔루션|특례|기술|시스템|플랫폼|안건)(?:들)?(?:은|는|인|로|으로|로는|에는|으로는|을|를|가|이|에|,|\s|$)`)

// noTasks are what is chosen in numbers and no service.
var noTasks = hangul.MustCompile(`사례|아이디어|작품|논문|정책|조례|제안|공모전|수상|대회|영상|사진|도서|포스터|기업|창업|인재|콘텐츠`)

// tasksWithNumber is a number of tasks: 과제 5개를, 5개 과제를.
var tasksWithNumber = hangul.MustCompile(`(?:과제|솔루션)\s(?:총\s|모두\s)?\d{1,2}(?:개|건)[를을가이]|\d{1,2}(?:개|건)(?:의)?\s(?:과제|솔루션)[를을가이]`)

// countsTasks says that a decision of a programme which does not tell what it chooses counts cases, and that the statement
// or the one behind it calls them tasks, services or the like.
func (ctx *context) countsTasks(d *Decision) bool {
	if d.Where == InBody && tasksWithNumber.MatchString(hangul.FoldString(d.Words.S)) && !noTasks.MatchString(d.Scheme.Name) {
		return true
	}
	if d.Where >= InSubtitle || noTasks.MatchString(d.Scheme.Name) || noTasks.MatchString(ctx.header.Title.Words.S) || !slices.ContainsFunc(d.Counts, func(n Count) bool { return n.N > 1 && casesCounted.MatchString(n.Words.S) }) {
		return false
	}
	seen := 0
	for i := range ctx.passages {
		if p := &ctx.passages[i]; p.index >= d.Block && seen < 2 {
			if seen++; tasksIn.MatchString(p.S) {
				return true
			}
		}
	}
	return false
}

// casesCounted is a number of cases, or of what is tried.
var casesCounted = hangul.MustCompile(`(?:건|종|가지|개\s?(?:과제|안건|서비스|솔루션|기술|시스템|플랫폼))$`)
