package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// candidacyOver finds, between a word of candidates and names, that these have that stage behind
// them when a later verb chooses them: 후보로 올랐던, 예비 지정 기간을 거친, 예비 인증을 받은.
var candidacyOver = hangul.MustCompile(`^(?:지|도시|지역|대상|대상지)?(?:에|로|으로)? ?(?:오른|올랐던|뽑혔던|꼽혔던|거론됐던|이름을 올렸던|(?:선정|지정|인증|승인)(?:됐|되었|받았)던) |(?:기간|과정|단계|절차|지정|인증|선정|승인)[을를이] ?(?:거친|거쳐|마친|마치고|끝낸|지난|지나|받은|받았던|통과한) `)

// stageOver finds, between such a word and names, that it was a stage on the way to them: 9곳을 예비
// 선정한 뒤, 후보 9곳을 추천받아 심사한 뒤.
var stageOver = hangul.MustCompile(`^ ?(?:선정|지정|선발|인증)(?:한|된|하여|해)?(?: (?:뒤|후|다음)|,)[ ,에]|^ ?(?:지|도시|지역|지자체|지방정부|지자체들)?(?:로|으로) [^,.]{1,20}(?:된|한|던|온|른) \d+(?:곳|개소|개[가-힣·]*|개 [가-힣·]+)[을를] (?:[가-힣]{1,6} )?(?:심사|평가|검토|심의)(?:해|하여|한 결과|한 끝에) |^(?:지|도시|지역|지자체|지방정부)? ?\d+(?:곳|개소|개[가-힣·]*|개 [가-힣·]+)[을를] [^.]{0,40}(?:(?:뒤|후|다음)[ ,에]|거쳐 |받아 |하여 |심사해 |평가해 )`)

// poolMade finds, behind a word of candidates, that a verb of its own made them that before another
// verb chose: 6곳을 후보로 뽑고, 후보지로 압축한 뒤, 예비도시로 지정한 데 이어.
var poolMade = hangul.MustCompile(`^[가-힣]{0,8}?(?:로|으로) (?:[^,. ]+ ){0,2}?(?:뽑|추[리린려렸]|압축|선정|지정|선발|정[하한해했]|올[리린려렸]|좁[히힌혀혔]|고르|고른|골[라랐]|꼽|가[리린려렸]|확정|발표)(?:은|한|하|해|했|하였|았|혔)?(?:고| 뒤| 후| 다음| 데 이어| 바 있(?:고|으며|는데|었고|었는데)|아|으며|며|여|는데|은데|)(?:,? )`)

// undoingOver finds, between a word that undoes and names, that it was done before: 지정 해제 이후,
// 취소됐던, 유예된 뒤 다시 신청한.
var undoingOver = hangul.MustCompile(`^(?:[를을]? ?(?:이후|후|뒤) |(?:됐|되었|당했|했)던 |(?:된|한) (?:이후|후|뒤) |됐다가 )|(?:다시|재차) ?(?:신청|도전|응모|공모|보완)|재(?:신청|도전|응모)`)

// ownObject finds what those named first got where the verb stands behind others: (가시는) 신규
// 인증을, (나시는 재인증을 받았다). The noun may say itself that it was done again.
var ownObject = hangul.MustCompile(`^(?:은|는|이|가) (신규 |새로 |새롭게 |최초 |첫 |처음으로 )?(재)?(?:인증|지정|선정|공인)[을를],? `)

// againBefore finds, before the noun of a verb, that it was not the first time: 두 번째 인증을 받았다.
var againBefore = hangul.MustCompile(`(?:두|세|네|다섯|[2-9]) ?번째 $`)

// freshBefore finds, between names and the noun of their verb, that it was the first time: 나시는 신규
// 인증을 받았다.
var freshBefore = hangul.MustCompile(`^(?:은|는|이|가) (신규|최초) $`)

// ofOwnObject is the status that the object says which a unit has of its own, before other names
// of the same verb.
func (c *clause) ofOwnObject(g governed) (schema.Status, Value, bool) {
	if g.list == nil && g.count == nil || g.by.from < g.to {
		return "", Value{}, false
	}
	if again := againBefore.FindStringIndex(c.s[:g.by.from]); again != nil && again[0] >= g.to {
		return schema.Renewed, c.value(again[0], again[1], "sentence.status"), true
	}
	if fresh := freshBefore.FindStringSubmatchIndex(c.s[g.to:g.by.from]); fresh != nil {
		return schema.New, c.value(g.to+fresh[2], g.to+fresh[3], "sentence.status"), true
	}
	if s, ok := c.ofOwnCopula(g); ok {
		return s.status, c.value(s.from, s.to, "sentence.status"), true
	}
	if m := firstCopula.FindStringSubmatchIndex(c.s[g.to:g.by.from]); m != nil && c.unitAfter(g.to+m[1], g.by.from) {
		return schema.New, c.value(g.to+m[2], g.to+m[3], "sentence.status"), true
	}
	m := ownObject.FindStringSubmatchIndex(c.s[g.to:g.by.from])
	if m == nil || !c.unitAfter(g.to+m[1], g.by.from) {
		return "", Value{}, false
	}
	if m[4] >= 0 {
		return schema.Renewed, c.value(g.to+m[4], g.to+m[5], "sentence.status"), true
	}
	if m[2] >= 0 {
		return schema.New, c.value(g.to+m[2], g.to+m[3]-1, "sentence.status"), true
	}
	return schema.New, Value{}, true
}

// bygone says that a status told before names is an earlier one of theirs, and not what the verb
// behind them did.
func bygone(st schema.Status, gap string) bool {
	switch {
	case st == schema.Candidate:
		return candidacyOver.MatchString(gap) || stageOver.MatchString(gap) || poolOver(gap)
	case undoes(st):
		return undoingOver.MatchString(gap)
	}
	return false
}

// poolOver says that the candidates of a word were made such by a verb which does not describe the
// names behind it: (후보로) 뽑고 심사를 거쳐, but not (후보로) 선정된.
func poolOver(gap string) bool {
	m := poolMade.FindString(gap)
	return m != "" && !endsInOne(strings.TrimRight(m, " ,"), []string{"은", "한", "린", "힌"})
}

// ownCopula finds that a status ends what is said of names before others: (가시, 나군은 신규)이고,
// (재지정 대상)이며.
var ownCopula = hangul.MustCompile(`^(?: ?(?:지정|인증|선정))?(?: ?대상)?(?:이고|이며|고|며|,|로|으로)[ ,]`)

// firstCopula finds that those named are chosen for the first time, where more is said of others: 가나시는 (이번이) 첫 지정이고.
var firstCopula = hangul.MustCompile(`^(?:은|는|이|가)\s(?:(?:이번이|올해가|이번에|올해)\s)?((?:첫|최초|처음)\s?(?:지정|인증|선정|공인)?)(?:이고|이며|이나|이지만|인 반면|,|으로|로)[ ,]`)

// ofOwnCopula is the status right behind names as what they are, where other names follow before the
// verb: 가시, 나군은 신규이고 다라군은 재지정이다.
func (c *clause) ofOwnCopula(g governed) (statusAt, bool) {
	if !topics.has(g.josa) {
		return statusAt{}, false
	}
	at := g.to
	if strings.HasPrefix(c.s[at:], g.josa) {
		at += len(g.josa)
	}
	for _, s := range c.statuses {
		if s.from < at {
			continue
		}
		if strings.TrimLeft(c.s[at:s.from], termLetters) != "" {
			continue
		}
		if each := strings.Trim(terms.ReplaceAllString(c.s[at:s.from], ""), " "); (each == "" || eachOf.has(each)) && ownCopula.MatchString(c.s[s.to:]) && c.unitAfter(s.to, g.by.from) {
			return s, true
		}
	}
	return statusAt{}, false
}

// termLetters are those of terms and of eachOf: nothing else may stand between names and what they are.
const termLetters = "앞으로향후최장대추가각오는당초기존종전현행에서부터보다 \t\n\f\r'0123456789년내후올해개월한두세반일연말초중순상하기까지간동안더모전부"

// topics are the particles behind names that a sentence says something of.
var topics = setOf("은", "는", "이", "가")

// eachOf may stand between names and what all of them are.
var eachOf = setOf("모두", "각각", "전부")

// fullyWords say before a verb that a stage of trial is over: 정식 지정, 본지정.
var fullyWords = strings.NewReplacer("정식으로", "", "정식", "", "공식", "", "최종적으로", "", "본", "")

// madeFully says that names told of as candidates were made what the programme makes them: right before
// the verb stands what they became, and no word of candidates is with it: 예비 단계를 마친 가시, 나군을
// 다라도시로 최종 지정했다.
func (c *clause) madeFully(g governed, s statusAt) bool {
	if g.by.from < g.to || s.to > g.by.from {
		return false
	}
	for k := len(c.mentions) - 1; k >= 0; k-- {
		m := &c.mentions[k]
		if m.to > g.by.from || m.from < g.to {
			continue
		}
		rest, ok := strings.CutPrefix(strings.TrimLeft(c.s[m.to:g.by.from], "'\"」』"), "으로")
		if !ok {
			rest, ok = strings.CutPrefix(strings.TrimLeft(c.s[m.to:g.by.from], "'\"」』"), "로")
		}
		before := strings.TrimRight(c.s[:m.from], " '\"「『")
		return ok && onlyAdverbs(fullyWords.Replace(rest)) && (s.to <= g.from || !strings.HasSuffix(before, c.s[s.from:s.to])) && !strings.HasSuffix(before, "예비") && !strings.HasSuffix(before, "후보") && !strings.Contains(c.s[m.from:m.to], "예비")
	}
	return false
}

// doneAfter is the verb by which those of unit i, whom predicate p made candidates, were chosen in the end; nil for none: (4곳은) 예비로
// 뽑혔고 이날 최종 확정됐다.
func (c *clause) doneAfter(i int, p *predicate) *predicate {
	u := &c.units[i]
	if p == nil || !p.joins && !startsWithAny(c.s[p.to:], []string{"고 ", "고, ", "으며 ", "으며, "}) || p.status != "" || p.from < u.to || !slices.ContainsFunc(c.statuses, func(s statusAt) bool {
		return s.status == schema.Candidate && s.from >= u.to && s.to <= p.from
	}) {
		return nil
	}
	for k := range c.predicates {
		q := &c.predicates[k]
		if q.from < p.to {
			continue
		}
		if q.tense != didPast || q.status != "" || c.denied(q) || c.unitBetween(u.to, q.from) || slices.ContainsFunc(c.statuses, func(s statusAt) bool { return s.from >= p.to && s.to <= q.from }) {
			return nil
		}
		return q
	}
	return nil
}
