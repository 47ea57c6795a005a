package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// verbForm is an ending of the verbs 하다, 되다, 받다 … with what it says.
type verbForm struct {
	form    string
	tense   tense
	passive bool
	joins   bool
}

// verbForms are endings, the longer before those they begin with.
var verbForms = []verbForm{
	{"되지 못", didNot, true, false}, {"되지 않", didNot, true, false}, {"받지 못", didNot, true, false}, {"하지 않", didNot, false, false}, {"하지 못", didNot, false, false}, {"되지는", didNot, true, false},
	{"해 달라", willDo, false, false}, {"해달라", willDo, false, false}, {"해 줄", willDo, false, false}, {"해줄", willDo, false, false}, {"하라", willDo, false, false}, {"하자고", willDo, false, false}, {"하길", willDo, false, false}, {"되길", willDo, true, false}, {"받길", willDo, true, false},
	{"하였던", attrOld, false, false}, {"했던", attrOld, false, false}, {"되었던", attrOld, true, false}, {"됐던", attrOld, true, false}, {"받았던", attrOld, true, false},
	{"하기로 하고", didPast, false, true}, {"하기로 하며", didPast, false, true}, {"하기로 했고", didPast, false, true}, {"하기로 했으며", didPast, false, true}, {"하기로 하였고", didPast, false, true}, {"하기로 하였으며", didPast, false, true},
	{"하기로 했", didPast, false, false}, {"하기로 하였", didPast, false, false}, {"하기로 결정", didPast, false, false}, {"하기로 의결", didPast, false, false}, {"하기로 최종", didPast, false, false},
	{"받게 되었", didPast, true, false}, {"받게 됐", didPast, true, false}, {"받게 된", attrPast, true, false}, {"하게 되었", didPast, true, false}, {"하게 됐", didPast, true, false}, {"하게 되", didPast, true, false}, {"되게 되", didPast, true, false}, {"받게 되", didPast, true, false},
	{"하였으며", didPast, false, true}, {"했으며", didPast, false, true}, {"되었으며", didPast, true, true}, {"됐으며", didPast, true, true}, {"받았으며", didPast, true, true}, {"하였고", didPast, false, true}, {"했고", didPast, false, true}, {"되었고", didPast, true, true}, {"됐고", didPast, true, true}, {"받았고", didPast, true, true},
	{"하였", didPast, false, false}, {"했", didPast, false, false}, {"되었", didPast, true, false}, {"됐", didPast, true, false}, {"받았", didPast, true, false}, {"얻었", didPast, true, false}, {"마쳤", didPast, false, false}, {"이뤄졌", didPast, true, false}, {"이루어졌", didPast, true, false}, {"따냈", didPast, true, false}, {"땄", didPast, true, false}, {"거머쥐었", didPast, true, false},
	{"하면서", doesNow, false, true}, {"되면서", doesNow, true, true},
	{"하기", willDo, false, false}, {"되기", willDo, true, false}, {"받기", willDo, true, false}, {"하려", willDo, false, false}, {"되려", willDo, true, false}, {"받으려", willDo, true, false}, {"하도록", willDo, false, false}, {"되도록", willDo, true, false}, {"받도록", willDo, true, false}, {"하면", willDo, false, false}, {"되면", willDo, true, false}, {"받으면", willDo, true, false}, {"될", willDo, true, false}, {"할", willDo, false, false}, {"받을", willDo, true, false}, {"해야", willDo, false, false}, {"받아야", willDo, true, false}, {"되어야", willDo, true, false}, {"하자", willDo, false, false}, {"받고자", willDo, true, false}, {"하고자", willDo, false, false}, {"되고자", willDo, true, false},
	{"하고 있", attrNow, false, false}, {"되고 있", attrNow, true, false}, {"되어 있", attrNow, true, false}, {"돼 있", attrNow, true, false}, {"되어있", attrNow, true, false}, {"돼있", attrNow, true, false}, {"받고 있", attrNow, true, false}, {"하는", attrNow, false, false}, {"되는", attrNow, true, false}, {"받는", attrNow, true, false},
	{"한다", doesNow, false, false}, {"된다", doesNow, true, false}, {"합니다", doesNow, false, false}, {"됩니다", doesNow, true, false},
	{"하되", doesNow, false, true}, {"하고", doesNow, false, true}, {"되고", doesNow, true, true}, {"받고", doesNow, true, true}, {"하며", doesNow, false, true}, {"되며", doesNow, true, true}, {"받으며", doesNow, true, true},
	{"하여 있", attrNow, true, false}, {"해 있", attrNow, true, false},
	{"하여", doesNow, false, true}, {"해 ", doesNow, false, true}, {"해,", doesNow, false, true}, {"되어", doesNow, true, true}, {"돼", doesNow, true, true}, {"받아", doesNow, true, true},
	{"한 ", attrPast, false, false}, {"된 ", attrPast, true, false}, {"받은 ", attrPast, true, false}, {"얻은 ", attrPast, true, false}, {"마친 ", attrPast, true, false},
	{"주었", didPast, false, false}, {"줬", didPast, false, false}, {"주고", doesNow, false, true}, {"주며", doesNow, false, true}, {"주는", attrNow, false, false}, {"준다", doesNow, false, false}, {"줄 ", willDo, false, false},
	{"함과 동시에", doesNow, false, true}, {"함과 함께", doesNow, false, true}, {"함과 아울러", doesNow, false, true}, {"됨과 동시에", doesNow, true, true}, {"됨과 함께", doesNow, true, true}, {"됨과 아울러", doesNow, true, true},
	{"함에 따라", attrNow, false, false}, {"됨에 따라", attrNow, true, false}, {"받음에 따라", attrNow, true, false},
	{"함", didPast, false, false}, {"됨", didPast, true, false}, {"받음", didPast, true, false},
}

// formStarts are the first syllables of all endings.
var formStarts = func() *wordSet {
	var starts []string
	for _, f := range slices.Concat(verbForms, deniedForms) {
		starts = append(starts, f.form[:len("한")])
	}
	return setOf(starts...)
}()

// undoneJust are the nouns of what is told as it happens where something else comes of it: (지정이) 해제되면서 3곳으로 줄었다. What
// was chosen so was chosen before what came of it.
var undoneJust = []string{"해제", "취소", "철회", "박탈", "해지"}

// deniedForms are the endings of denied, and deniedNouns the nouns that they hold behind their first space.
var (
	deniedForms = denied()
	deniedNouns = setOf("바", "것", "적", "사실", "보도", "기사", "주장", "소문", "의혹", "계획", "방침", "목표")
)

// formsAt are the endings that a verb may have which goes on with rest.
func formsAt(rest string) []verbForm {
	if k := strings.IndexByte(head(rest, len("하였다는 ")), ' '); k > 0 && deniedNouns.at(rest[k+1:]) != "" {
		return append(slices.Clone(deniedForms), verbForms...)
	}
	return verbForms
}

// denied are endings which say that nothing was decided: 선정한 바 없다, 지정됐다는 보도, 인증한다는 계획.
func denied() (out []verbForm) {
	for _, v := range []verbForm{{"한", didNot, false, false}, {"된", didNot, true, false}, {"받은", didNot, true, false}} {
		for _, tail := range []string{" 바 없", " 바가 없", " 바는 없", " 것이 아니", " 것은 아니", " 적이 없", " 적 없", " 사실이 없", " 사실 없"} {
			out = append(out, verbForm{v.form + tail, v.tense, v.passive, false})
		}
	}
	for _, v := range []verbForm{{"했", didNot, false, false}, {"하였", didNot, false, false}, {"됐", didNot, true, false}, {"되었", didNot, true, false}, {"한", willDo, false, false}, {"된", willDo, true, false}} {
		for _, tail := range []string{"다는 보도", "다는 기사", "다는 주장", "다는 소문", "다는 의혹", "다는 계획", "다는 방침", "다는 목표"} {
			out = append(out, verbForm{v.form + tail, v.tense, v.passive, false})
		}
	}
	return out
}

// verbEnd is how a verb ends.
type verbEnd struct {
	tense          tense
	to             int // the byte behind it
	passive, joins bool
}

// ending reads the verb at j.
func ending(s string, j int) (verbEnd, bool) {
	if j > len(s) {
		return verbEnd{}, false
	}
	rest := s[j:]
	rest = strings.TrimPrefix(rest, "을 ")
	rest = strings.TrimPrefix(rest, "를 ")
	off := len(s) - j - len(rest)
	if len(rest) < len("한") || !formStarts.begins(rest) {
		return verbEnd{}, false // no form is shorter
	}
	forms := formsAt(rest)
	for i := range forms {
		f := &forms[i]
		if f.form[2] != rest[2] || !strings.HasPrefix(rest, f.form) { // most differ in the last byte of their first syllable
			continue
		}
		if f.form == "되면서" && !endsInOne(s[:j], undoneJust) && !addsUp(s[:j], rest[len(f.form):]) {
			continue // 지정되면서 사람이 늘었다 tells since when
		}
		if f.form == "하기" {
			if e, ok := decidedTo(s, j+off); ok {
				return e, true
			}
		}
		e := verbEnd{f.tense, j + off + len(strings.TrimRight(f.form, " ,")), f.passive, f.joins}
		if (f.form == "함" || f.form == "됨" || f.form == "받음") && letterAt(s, e.to) {
			return verbEnd{}, false
		}
		if f.tense == attrNow {
			if w := besideIt.at(s[e.to:]); w != "" {
				return verbEnd{doesNow, e.to + len(w), f.passive, true}, true
			}
		}
		if f.tense == didPast && strings.HasPrefix(strings.TrimSpace(s[e.to:]), "던") {
			e.tense, e.joins = attrOld, false
		} else if f.tense == didPast && supposed.at(s[e.to:]) != "" {
			e.tense, e.joins = willDo, false
		}
		return toldAbout(e, s[e.to:]), true
	}
	return verbEnd{}, false
}

// decidedTo reads a verb whose decision is told behind where and when it fell: (지정)하기로 지난 2일 열린 위원회에서 의결했다.
func decidedTo(s string, j int) (verbEnd, bool) {
	if !strings.HasPrefix(s[j:], "하기로 ") {
		return verbEnd{}, false
	}
	m := settledThen.FindStringSubmatchIndex(head(s[j:], longestDecided))
	if m == nil || startsWithAny(s[j+m[2]:], []string{"한 ", "한다", "해", "하"}) || startsWithAny(s[j+m[1]:], notKept) {
		return verbEnd{}, false
	}
	between := s[j+m[2] : j+m[3]]
	if otherDecided.MatchString(between) || putOffOrAsked.MatchString(between) {
		return verbEnd{}, false
	}
	if m[4] >= 0 && strings.HasPrefix(s[j+m[4]:], "하") && !strings.HasPrefix(s[j+m[4]:], "하였") && !thenPast.MatchString(between) {
		return verbEnd{}, false // 20일 의결하고 7월부터 지원한다
	}
	return verbEnd{didPast, j + m[1], false, m[4] >= 0}, true
}

// longestDecided bounds the bytes of what settledThen finds.
const longestDecided = 240

// settledThen finds words of where and when between what is to be done and that it was decided.
var settledThen = hangul.MustCompile(`^하기로 ((?:[^\s,.'"]{1,24}\s){0,6}[^\s,.'"]{0,24}(?:일|에|에서|로|서|거쳐|통해|열어|열고|심의|의결을)\s)(?:심의·|심의\s|최종\s?)?(?:의결|결정|확정)(?:했|하였|됐|되었|(하고|하며|했으며|했고|하였으며))`)

// otherDecided finds a decision of its own in such words; that of a committee's name is none: 지정위원회에서.
var otherDecided = hangul.MustCompile(`(?:인증|지정|선정|해제|취소|연장|승인)(?:한|된|할|하|되|을|를)`)

// putOffOrAsked finds in such words that the decision is put off or to come, is another's, or is but on asking for it: 보류로, 다음
// 회의에서, 도의회가, 건의하는 안을.
var putOffOrAsked = hangul.MustCompile(`보류|유보|부결|미루|재심의|재검토|재논의|반려|다음|차기|오는|내달|내년|이달|향후|앞으로|열릴|예정|건의|요청|요구|제안|(?:^|\s|[가-힣])안을|(?:^|[^심])의회|하기로|않`)

// thenPast finds in such words that the time of the decision is over.
var thenPast = hangul.MustCompile(`지난|열린|이날|최근|어제|앞서|열어|열고|거쳐`)

// notKept go on behind a decision that is but wished for, or that did not last: 결정했으면 한다, 결정했으나 취소했다.
var notKept = []string{"으면", "으나", "지만", "다가", "다면", "던", "더라", "는데", "는지", "을"}

// besideIt are words that join a verb which describes to the next clause: 지정하는 한편, 해제하는 것과 함께.
var besideIt = setOf(" 한편", " 동시에", " 것과 동시에", " 것과 함께", " 것과 아울러", " 것은 물론", " 것에 더해")

// supposed are endings which say that a past is but thought of: 지정됐다면, 선정됐는지.
var supposed = setOf("으면", "다면", "더라면", "는지", "을 때", "을 경우", "을까", "는가")

// copula reads a noun of decision that is topic (신규 지정은 가, 나 …) or
// complement (나머지 12곳은 재지정이다); it must tell of a status.
func copula(before, rest string, status bool) (t tense, n int) {
	if !status && !strings.HasSuffix(before, "신규 ") && !strings.HasSuffix(before, "추가 ") && !strings.HasSuffix(before, "신규") {
		return 0, 0
	}
	for _, w := range []string{"은 ", "는 "} {
		if strings.HasPrefix(rest, w) {
			return attrPast, len(w) - 1
		}
	}
	for _, w := range []string{"이다", "이며", "이고", "입니다"} {
		if strings.HasPrefix(rest, w) {
			return didPast, len(w)
		}
	}
	return 0, 0
}

// topicAfter says that a noun of holders with a topic particle or a colon
// follows, so that the noun before it describes them: 신규 인증 도시는.
func topicAfter(rest string) bool {
	t := strings.TrimLeft(rest, " ")
	if len(rest)-len(t) != 1 {
		return startsWithAny(rest, []string{"지는 ", "지로는 ", "지역은 ", "지역으로는 ", "도시는 ", "지 :", "지: "}) // 선정지는
	}
	for _, n := range []string{"대상 도시", "대상 지역", "대상 지자체", "대상 지방정부", "대상지", "대상", "도시", "지역", "지자체", "지방정부", "지방자치단체", "자치단체", "서비스", "과제", "안건", "특례", "솔루션", "시·군·구", "시군구", "시·군", "시군", "기관", "지구", "특구", "곳"} {
		rest, ok := strings.CutPrefix(t, n)
		if !ok {
			continue
		}
		for _, j := range []string{"는 ", "은 ", "로는 ", "으로는 ", ":", " :", "는, ", "은, "} {
			if strings.HasPrefix(rest, j) {
				return true
			}
		}
	}
	return false
}

// moneyAhead is what those chosen get, printed behind the noun of a title: 5곳 선정 10억씩
// 지원.
var moneyAhead = hangul.MustCompile(`^(?:최대 |총 |각 )?[0-9,.]{1,6}(?:억|조|천만|백만)`)

// moneyStarts are the characters that moneyAhead begins with.
var moneyStarts = syllables("0123456789,.최총각")

// endsPhrase says whether nothing but a mark follows, as after the last noun
// of a title: … 9곳 선정, …로 ‘인증’.
func endsPhrase(s string, j int) bool {
	rest := strings.TrimLeft(s[j:], " '\"!")
	if rest == "" || moneyStarts.begins(rest) && moneyAhead.MatchString(rest) {
		return true
	}
	r, w := utf8.DecodeRuneInString(rest)
	switch r {
	case ',', '…', '-', '(', '.', ')', ']', '/', ';', '·', '|', '▲', '<', '~', '*', '※', ':':
		return true
	}
	_ = w
	return false
}
