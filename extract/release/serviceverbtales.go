package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// The verbs of what becomes of services that were certified before, behind their names or in front of them.
var (
	wasEnded   = hangul.MustCompile(`(?:취소|해제|철회|반납|박탈|종료|회수)(?:됐|되었|했|하였|하기로|키로|된다|한다|되는|되며|하고|하며)|(?:취소|해제|철회|반납|종료)된\s|끝나는\s|끝난\s|거둬들(?:였|이기로|인다)`)
	wentOn     = hangul.MustCompile(`기간(?:을|이|도|은|의)?\s[^.,]{0,24}?(?:연장|늘렸|늘었|늘어[났나난]|늘[리린]|길어진|더\s|이어)|\d{1,2}(?:년|개월)(?:간)?\s더\s|(?:계속|이어서)\s\S*(?:운영|시험|실증|제공|유지)|이어(?:간다|가기로|가게|갔|가는|지는|진다|졌)|(?:연장|갱신|재지정|재인증|유지)(?:받았|받고|받는|됐|되었|했|하였|하기로|키로|된다|한다|되는|되며|하고|하며)|(?:연장|갱신|유지)된\s|(?:연장|갱신)(?:도|을|안도|안을)\s(?:\S+\s){0,2}?(?:승인|허용|의결|받아들|허가|결정)`)
	wasAltered = hangul.MustCompile(`(?:변경|조정|완화|확대|추가|개편|보완)(?:했|하였|됐|되었|하기로|받았|한다|된다|되는|하고|하며|[을이]\s(?:승인|허용))|변경(?:\s(?:지정|인증|승인|허가))?(?:도|을|안도|안을)\s(?:\S+\s){0,2}?(?:승인|허용|의결|받아들|허가|결정)|변경된\s|[을를이가]\s(?:\S+\s){0,5}?(?:바꿨|바꾸|바뀌|넓혔|넓히|넓어졌|늘렸|늘리|더했|더하|고쳤|고치|손질했|올렸|높였|낮췄|줄였|풀었)`)
	newlyGiven = hangul.MustCompile(`(?:새로|신규로|처음으로|처음)\s(?:\S+\s){0,3}?(?:승인|지정|인증|허가|특례|선정)\S{0,3}\s?(?:받았|됐|되었|했|하였|얻었)`)
)

// statusToldOf is what words in verbs say became of a service that was certified before; "" for nothing. What stands first
// counts.
func statusToldOf(s string) (st schema.Status, at [2]int) {
	first := len(s) + 1
	for _, told := range []struct {
		verb *hangul.Pattern
		st   schema.Status
	}{{newlyGiven, schema.New}, {wasEnded, schema.Revoked}, {wentOn, schema.Renewed}, {wasAltered, schema.Changed}} {
		if m := told.verb.FindStringIndex(s); m != nil && m[1] < first && !unlessMet.MatchString(s[:m[0]]) && !(told.st == schema.Changed && works.MatchString(s[:m[1]])) {
			first, st, at = m[1], told.st, [2]int(m)
		}
	}
	if st.OfEarlier() {
		if given, ok := decidedBefore(s, at[0]); ok {
			return schema.New, given
		}
	}
	return st, at
}

// works ends what a service brings about, by a share or of what nobody permits, which does not change what it was given:
// (고장)을 40% 줄였(다), 처리량을 두 배 늘렸(다).
var works = hangul.MustCompile(`(?:\d\s?(?:%|퍼센트|배)(?:가량|로|까지|나|쯤)?|(?:절반|두|세|네|몇)\s?배?(?:으로|로|나)?|크게)\s(?:이상\s|가까이\s|가량\s|넘게\s)?[가-힣]{2,4}$|(?:고장|사고|비용|부담|불편|소음|민원|배출|탄소|전력|피해|대기|낭비|오류|손실)(?:\s[가-힣]{1,3})?[을를이가]\s(?:[^.,]{0,24}\s)?[가-힣]{2,4}$`)

// unlessMet ends what has to come about before something is done: 결과가 기준에 미치지 못하면 인증이 (취소된다).
var unlessMet = hangul.MustCompile(`[가-힣](?:면|경우|때|때에|때는|경우에|경우에는)[\s,][^.,]{0,30}$`)

// alteredMore finds that a change was agreed to: 실증 지역 확대를 승인했다.
var alteredMore = hangul.MustCompile(`(?:변경|조정|완화|확대)(?:[을를이]|에\s대해)?\s?(?:\S+\s)?(?:승인|허용|의결|결정)(?:했|하였|됐|되었|하기로|한다|하고)`)

// statusOfCounted is what a sentence says became of those it counts, in words that cannot tell of anything else.
func statusOfCounted(s string) (st schema.Status, at [2]int) {
	first := len(s) + 1
	for _, told := range []struct {
		verb *hangul.Pattern
		st   schema.Status
	}{{wasEnded, schema.Revoked}, {wentOn, schema.Renewed}, {alteredMore, schema.Changed}} {
		if m := told.verb.FindStringIndex(s); m != nil && m[1] < first {
			first, st, at = m[1], told.st, [2]int(m)
		}
	}
	return st, at
}

// toldVerb is a service in quotes of which a sentence tells what became of it.
type toldVerb struct {
	tale
	status schema.Status
	key    string
	verb   [2]int // bytes of the passage that tell it
}

// verbsTold are the services in quotes of which sentences tell what became of them, each once.
func (ctx *context) verbsTold() (out []toldVerb) {
	seen := map[string]bool{}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || p.Kind == doc.Caption || ctx.inHeader(p) || !strings.ContainsAny(p.S, "'\"") && !strings.Contains(p.S, "「") {
			continue
		}
		for _, r := range p.sentences() {
			c := &clause{ctx: ctx, view: p.view, base: r[0], s: p.S[r[0]:r[1]], where: InBody, block: p.index, rule: toldService}
			if len(c.s) > longestTale || !strings.HasSuffix(strings.TrimRight(c.s, " ."), "다") || saidAloud(c.s) {
				continue
			}
			for _, t := range c.verbTales() {
				if key := hangul.Key(c.s[t.name[0]-c.base : t.name[1]-c.base]); !seen[key] {
					seen[key] = true
					t.at, t.key = i, key
					out = append(out, t)
				}
			}
		}
	}
	return out
}

// verbTales are those of one sentence: names joined to each other have the verb behind the last, those that only a number
// follows that of the next ones, and behind a topic that tells it (연장된 서비스는) its own.
func (c *clause) verbTales() (out []toldVerb) {
	names := c.quotedNames()
	if len(names) == 0 {
		return nil
	}
	lead, leadVerb := leadStatus(c.s[:names[0][0]])
	from := c.pastLead(0, len(c.s))
	pending := 0
	for k, q := range names {
		open, end, next := q[0]-quoteBefore(c.s[:q[0]]), q[1]+quoteAfter(c.s[q[1]:]), len(c.s)
		if k+1 < len(names) {
			next = names[k+1][0] - quoteBefore(c.s[:names[k+1][0]])
		}
		t := toldVerb{tale: c.tell(c.haveQuoted(min(from, open), open, end, next), q, true)}
		t.to = c.base + next
		out, from = append(out, t), end
		pending++
		tail := c.s[end:next]
		st, verb := statusToldOf(tail)
		if verb = [2]int{c.base + end + verb[0], c.base + end + verb[1]}; st == "" && lead != "" && (isJoint(tail) || next == len(c.s) || copulaHere.MatchString(tail)) {
			st, verb = lead, [2]int{c.base + leadVerb[0], c.base + leadVerb[1]}
			if copulaHere.MatchString(tail) {
				lead = ""
			} else if next < len(c.s) {
				continue
			}
		}
		if lawChanged.MatchString(tail) || notHere.MatchString(tail) || containsAny(tail, notNowWords) {
			return nil
		}
		if st != "" {
			for i := len(out) - pending; i < len(out); i++ {
				out[i].status, out[i].verb = st, verb
			}
			pending = 0
		} else if elseVerb.MatchString(tail) {
			pending = 0 // something else became of them
		}
	}
	return slices.DeleteFunc(out, func(t toldVerb) bool { return t.status == "" })
}

// lawChanged tells that a rule changed, and no service: 법이 바뀌어.
var lawChanged = hangul.MustCompile(`(?:법|법령|법률|규정|기준|제도|고시)[이가을를]\s(?:\S+\s)?(?:바뀌|바꾸|고치|고쳐|개정|정비|마련)`)

// elseVerb ends what a part of a sentence tells in a verb.
var elseVerb = hangul.MustCompile(`[가-힣](?:고|며),?\s|[했됐었았였렸혔졌꿨]다`)

// copulaHere follows the last of the names that a topic tells of: (연장된 것은 ‘가나’와 ‘다라’)이며.
var copulaHere = hangul.MustCompile(`^(?:\([^)]*\))?(?:\s등)?(?:\s?\d{1,2}(?:건|개))?(?:이며|이고|이다|다|고|며)[,.]?(?:\s|$)`)

// leadStatus is what the topic before names says became of them: 지정이 이어지는 것은, 취소된 서비스는.
func leadStatus(s string) (st schema.Status, at [2]int) {
	if m := toldTopic.FindStringIndex(s); m != nil {
		st, at = statusToldOf(s[m[0]:])
		return st, [2]int{m[0] + at[0], m[0] + at[1]}
	}
	return statusOfTopic(s)
}

// toldTopic ends what stands before the names that it tells of.
var toldTopic = hangul.MustCompile(`[^,.]{2,30}(?:는|된|될|한|할)\s(?:것|서비스|과제|사업|안건|\d{1,2}(?:건|개))(?:은|는|으로는|로는)\s(?:[^,'"]{0,24})?['"「]?$`)
