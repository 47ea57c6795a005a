package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// wasDecided says what became of something, in the verbs of those who decide and of who asked.
var wasDecided = hangul.MustCompile(`(?:특례|허가|예외|해석|승인|심의|심사|문턱|관문|샌드박스|규제\s?없음)['"]?(?:[을를이가도은는로에의]|으로|으로의)?\s?[^.,]{0,30}?(?:받았|받게\s(?:됐|되었|된)|받는다|획득했|획득하였|취득했|통과했|통과하였|통과됐|넘었|넘어섰|부여했|부여하였|부여됐|부여되었|부여하기로|부여한다|승인했|승인됐|승인하였|의결했|의결됐|내줬|내주었|내주기로|허용했|허용됐|허용하기로|\s주기로|주어졌|적용된다|적용받|적용됐|적용하기로|적용했|적용한다|결정했|결정됐|인정받|인정했|해석했|해석하였|해석됐|확인했|확인됐|지정했|지정됐|됐다|되었다)|` +
	`(?:승인|허용|허가|지정|의결|통과|확정|선정|유예|인증|포함)(?:했|하였|됐|되었|받았|을\s받았|를\s받았|하기로|해\s?주기로|된다)|(?:면제|완화|적용|허용)받(?:았|게\s(?:됐|되었|된))|면제(?:하기로|했|하였|한다고)|할\s수\s있(?:도록\s(?:했|하였|허용|승인)|게\s(?:됐|되었|된다|했|한다))|길이\s열(?:렸|린다|리게)|가능해(?:졌|진다|지게)|이름을\s올렸`)

// wasRefused says that something was not given, or not yet.
var wasRefused = hangul.MustCompile(`(?:허용|허가|승인|부여|의결|지정|통과|선정|포함|인증|심사|심의|상정)(?:하지|되지|을\s?하지|을\s?받지|를\s?받지)\s?(?:않|못)|(?:받지|얻지|넘지|이뤄지지|이루어지지)\s?(?:못|않)|(?:지정|인증|특례|허가|실증)(?:이|가|의)?\s?(?:종료|만료)|불허|보류|부결|반려(?:했|하|됐|되)|재상정|재심의|재논의|재검토|다시\s(?:논의|심의|상정|검토|다루|살피)|추후\s|다음\s(?:회의|심의|위원회|차례)|미뤄|미뤘|미루|유보|불수용|철회|탈락|무산|불발|계속\s?(?:심의|논의|검토)`)

// notHere says that a sentence tells of another time or country, of who is yet to ask, of what words mean.
var notHere = hangul.MustCompile(`지난해|작년|재작년|(?:^|[\s,])앞서,?\s[^.]{0,40}(?:승인|허가|특례|지정|통과|선정|받은|받았|출시|허용|의결|인증|부여)|지난\s?(?:\d{1,2}월|달|분기|\d분기|(?:상|하)반기)(?:에)?\s(?:\S+\s){0,2}?\S{0,6}(?:승인|허가|특례|지정|통과|선정|인증|허용)(?:[을를]\s?)?(?:된|받은|한)\s|에\s앞서|이미\s[^.]{0,24}(?:승인|허가|특례|지정|통과|선정|받)|(?:승인|지정|허가|특례|인증)(?:을|를)?\s?받은\s바|바\s있|(?:해외|외국|미국|일본|중국|유럽|영국|독일|프랑스|싱가포르)(?:에서|에도|에는|의|은|는|이|도|\s)|앞으로\s(?:지정|승인|선정|인증|부여)할|기존(?:에|의)?\s[^,.△▲]{0,24}(?:서비스|과제|사례|특례)(?:로는|으로는|에는|는|은)\s|지금까지|그동안|그간|현재까지|누적|신청할\s(?:계획|예정|방침|것)|신청을\s(?:준비|검토|앞두)|(?:제도|규제샌드박스란|뜻한다|말한다|의미한다)(?:이?다)?\.?\s*$|(?:심의|심사|상정|검토|논의|포함|승인|의결|지정|결정)(?:을\s)?(?:할|될|하게\s될)\s(?:예정|계획|방침)|간담회|협약을|시연(?:을|회|했|하)|방문(?:했|하|해\s)|현장을\s(?:찾|방문|둘러)`)

// barredSoFar says what could not be done so far, which tells of no other time: 그동안 규제로 어려웠던.
var barredSoFar = hangul.MustCompile(`(?:지금까지|그동안|그간)(?:에?는)?\s[^.]{0,60}?(?:어려|어렵|불가|막[혀히]|없[어었]|못[해하했한]|금지|제한|불허|곤란|않았|힘들)`)

// earlierOnes says that a sentence, and what follows it, tells of those that were decided on before.
var earlierOnes = hangul.MustCompile(`^\s?(?:한편,?\s|또한?,?\s)?(?:지난해|작년|재작년|앞서|그동안|그간|지금까지|이미|기존에?|20\d\d년)에?\s(?:[^.]{0,20}\s)?\S{0,6}(?:승인|지정|허용|선정|특례|허가|통과|인증|부여)\S{0,3}\s?(?:\S+\s)?\S*(?:서비스|과제|사업|기업|안건|특례|곳|것)(?:들)?(?:은|는|이|가|의|도)\s`)

// isTried ends what an exemption lets a provider do.
var isTried = hangul.MustCompile(`(?:실증|시범\s?운영|시범\s?운행|시험|운행)(?:한다|하겠다고|할\s수|하기로|하게|해\s?본다|될|된다|할\s(?:예정|계획))|실증에\s(?:들어|나|착수)|(?:선보인다|도입한다|운영한다|추진한다|시작한다|적용한다|내놓는다|선보일|도입할|설치한다|제공한다)`)

// isAsked tells that a provider asked.
var isAsked = hangul.MustCompile(`(?:신청|제안|요청|요구)(?:했|하였|한|된|됐)`)

// inSpeech says that somebody is quoted.
var inSpeech = hangul.MustCompile(`(?:말했|밝혔|강조했|설명했|덧붙였|전했|당부했|평가했|했|하였)(?:다|습니다)\.?\s*$`)

// verdictOf is what a sentence says became of what it names.
func (c *clause) verdictOf() verdict {
	s, bare := c.s, c.s
	for _, q := range c.quotedNames() {
		bare = bare[:q[0]] + strings.Repeat("-", q[1]-q[0]) + bare[q[1]:] // 여행자 안내 ‘일본 길잡이’
	}
	switch {
	case notHere.MatchString(withoutBarred(bare)), saidAloud(s), getsThat.MatchString(bare), takesRequests.MatchString(bare), madeKnown.MatchString(bare):
		return notNow
	case wasRefused.MatchString(bare):
		return turnedDown
	case wasGranted(s):
		return granted
	case isTried.MatchString(s):
		return triedOut
	case isAsked.MatchString(s):
		return askedFor
	}
	return noVerdict
}

// takesRequests ends a sentence on where something can be asked for.
var takesRequests = hangul.MustCompile(`에서\s(?:신청을\s|신청서를\s)?(?:받는다|접수한다|접수받는다|신청하면|신청할\s수)`)

// madeKnown ends a sentence on where something can be seen, or through whom it became known.
var madeKnown = hangul.MustCompile(`(?:에서|[을를]\s통해(?:서)?)\s(?:[가-힣]{1,8}\s){0,3}?(?:볼\s수|확인할\s수|시청할\s수|들을\s수|읽을\s수|알려졌|알려진|보도됐|보도되었|방송됐|방송된|소개됐|소개된|전해졌)`)

// withoutBarred is a sentence without what could not be done so far.
func withoutBarred(s string) string {
	if m := barredSoFar.FindStringIndex(s); m != nil {
		return s[:m[0]] + s[m[1]:]
	}
	return s
}

// wasGranted says that a sentence tells what became of something, and not what others say of it.
func wasGranted(s string) bool {
	at := wasDecided.FindStringIndex(s)
	return at != nil && !saidByOthers(s[at[1]:])
}

// saidAloud says that a sentence quotes what somebody said.
func saidAloud(s string) bool {
	if !inSpeech.MatchString(s) {
		return false
	}
	for _, q := range quoted(s) {
		if s[q[0]-quoteBefore(s[:q[0]])] == '"' && (endsVerb(s[q[0]:q[1]]) || speechEnd.MatchString(s[q[1]:])) {
			return true
		}
	}
	return false
}

// speechEnd goes on behind what somebody said: ”고, ”라며.
var speechEnd = hangul.MustCompile(`^"(?:이?라고|고|며|이?라며|면서)\s`)

// countsElse counts what a decision was on: such a sentence tells of all of them.
var countsElse = hangul.MustCompile(`\d{1,3}\s?(?:건|개\s?(?:과제|안건|사업|서비스|기업))`)

// pointing are words that point at what is named elsewhere.
var pointing = hangul.MustCompile(`^(?:이|그|이들|(?:승인|지정|선정|통과|의결)된|해당|이번|이러한|이런|이\s?같은|신청|승인|동일|유사|기존|현행|국내|각|모든|다른|최근|여러|일부|많은|개별)(?:\s|$)|뿐만?\s아니라|^(?:기업|업체|회사|사업자|서비스|사업|과제|안건|제품|기술|실증|현재|지금|앞으로|한편|다만|이는|이곳|여기)(?:들)?$`)

// doingClause is a clause on who asked for, makes or runs what stands behind it.
var doingClause = hangul.MustCompile(`(?:이|가|에서)\s(?:[^.'"]{0,60}?\s)??(?:공동으로\s|공동\s|함께\s|각각\s|협업해\s|협력해\s|손잡고\s)*(?:` + strings.ReplaceAll(strings.Join(doings, "|"), " ", `\s`) + `)\s$`)

// doingEnds looks for doings at the end of words.
var doingEnds = endsOf(doings...)

// doings are the verbs that end such a clause.
var doings = []string{"신청한", "제안한", "제출한", "요청한", "개발한", "개발하는", "개발 중인", "준비한", "준비하는", "준비 중인", "운영하는", "운영할", "운영 중인", "제공하는", "제공할", "선보인", "선보이는", "선보일", "추진하는", "추진한", "추진할", "추진 중인", "협업하는", "협업 중인", "협력하는", "참여하는", "참여한", "실증하는", "실증할", "실증 중인", "출품한", "내놓은", "만든", "고안한", "설계한", "구축하는", "맡은", "맡는", "맡을", "출시한", "낸", "관리하는", "관리한", "가꾸는", "가꾼", "돌보는", "지키는", "조성한", "꾸민", "꾸리는", "주최하는", "주관하는", "개최하는", "여는", "이끄는"}

// asksHere follows a body and 에서 where that is who asked: (가나에서) 신청한.
var asksHere = hangul.MustCompile(`^에서\s(?:공동으로\s|공동\s|함께\s)?(?:신청|제안|제출|요청|개발)한\s`)

// askedLater tells behind a name who asked for it.
var askedLater = hangul.MustCompile(`^[은는이가도]\s(?:[^.'"]{0,90}?[\s,])?((?:주식회사\s)?[^\s,'"]{2,24})(?:이|가)\s(?:신청|제안|제출|요청|개발|추진|운영)`)

// byDeciders ends what those who decide do.
var byDeciders = hangul.MustCompile(`(?:지정|승인|부여|허용|의결|결정|인정)(?:했|하였|하기로)[^.]{0,20}\.?\s*$|(?:내줬|내주었)다?\.?\s*$`)

// otherClause ends a clause before another: (좁)지만, (넓)으나.
var otherClause = hangul.MustCompile(`(?:지만|[으하되이]나|[하되]고|[하되으이]며|이고|[하되]여|[가-힣]해서|므로|는데|면서|다며|라며|따라|위해),?\s|(?:과제|사업|기업|업체|서비스|안건)인\s`)

// sittings are what committees hold, and no services: 1차 규제 샌드박스 심의, 제3차 정례회의.
var sittings = hangul.MustCompile(`(?:심의|심사|회의|위원회|심의회|협의회|지정안|개정안|발표회)$|제\s?\d+(?:차|회)`)

// noMaker are words that end in a particle, or begin with one.
var noMaker = hangul.MustCompile(`(?:에서|에게|으로|(?:서비스|과제|사례|안건)로|(?:서비스|과제|사업|안건|기술)인|부터|까지|에는|이나|거나|등|상의|위해|통해|법상)$|[「」]|장관|\((?:처장|청장|위원장|시장|도지사|군수|구청장)\s|^대한\s|^에\s대(?:해서?|하여|한)\s|^(?:과|와|및|등|은|는|이|가|을|를|의|로|으로)\s|[가-힣]{2}(?:하는|되는|있는|없는|하게)(?:\s|$)|[가-힣]지\s(?:않|못|아니)`)

// ownKind is the word for what a quoted name is, behind it: ‘다라’ 서비스(는), ‘다라’ 사업(에 대한 특례).
var ownKind = hangul.MustCompile(`^\s?(?:서비스|사업|과제|안건|시스템|플랫폼|솔루션|기술|제품|앱)`)

// shortVerdict is a verdict right behind a name and its particle.
var shortVerdict = hangul.MustCompile(`^(?:은|는|이|가|도)\s(?:이번\s|이번에\s|새로\s|신규로\s|최종\s|함께\s|심의위원회\s|위원회\s|규제샌드박스\s)*\S{0,6}(?:특례|허가|적극\s?해석|심의|승인|문턱)`)

// persons and things in the genitive or as subject are no providers.
var noProvider = hangul.MustCompile(`(?:환자|약자|업자|이용자|사용자|소비자|운전자|보호자|고객|주민|시민|국민|근로자|노동자|기사|승객|학생|어르신|청년|여성|노인|아동|가구|세대|관광객|외국인|장애인|농민|어민|상인|소상공인|전문가|위원|의사|약사)(?:들)?$|^(?:차량|자동차|로봇|드론|기기|의약품|제품|식품|병원|업계|산업|분야|시장|제도|규제|기술|기반|데이터|정보|영상|안전|위험|비용|시간|편의|수요|효과|성능|품질|건강)$|(?:주인공|핵심|골자|뼈대|특징|대상|내용|최우수상|최우수|우수|장려|우수상|장려상|특별상|은상|금상|동상)$`)

// termChanged is the term or the conditions under which something was given.
var termChanged = hangul.MustCompile(`(?:지정|인증|승인|특례|임시허가|허가|실증|유효)?\s?(?:기간|조건|내용|범위)(?:[을를도이]|의)?\s(?:\S+\s){0,4}?(?:연장|변경|확대)`)

// satThen tells that a committee sat and what it did there.
var satThen = hangul.MustCompile(`(?:위원회|심의위|심의회|특례위)[^.]{0,80}(?:심의|의결|승인|지정|처리|결정|허용|부여|통과|주기로)[^.]{0,20}(?:했|하였|됐|되었)`)

// noName ends words without quotes for what is forbidden, asked for or changed, and names of nothing.
var noName = hangul.MustCompile(`^\d+(?:대|건|개|명|곳|종)의?\s|(?:\s등|규제|금지|의무|요건|기준|제한|조항|절차|허용|개정|특례|방안|로드맵|계획|대책|제도|정책|성장|개선|향상|증가|감소|절감|확대|강화|도입|활성화|센터|박람회|전시회|설명회|지침서|안내서|체험관|\s처음|\s최초|\s(?:뒤|후|이후|이래|끝|결과|만))$`)
