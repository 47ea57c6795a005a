package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// nameLabel is the label of a line that gives a programme's name: (사업명) …, 제도명 : ….
var nameLabel = hangul.MustCompile(`^[(\[<]?\s?(?:사업|제도|인증|공모|프로그램|프로젝트|시범사업)\s?(?:명칭?|이름)\s?[)\]>]?\s?[:：]?\s?`)

// labelledName is what a label says that the programme is called.
func (ctx *context) labelledName() (view, [2]int, bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if len(p.S) > 150 || p.isSentence() {
			continue
		}
		if m := nameLabel.FindStringIndex(p.S); m != nil && m[1] < len(p.S) && strings.ContainsAny(p.S[:m[1]], ":)]>") {
			to := len(p.S)
			if k := strings.IndexAny(p.S[m[1]:], "(,;"); k > 0 {
				to = m[1] + k
			}
			if ctx.canName(p.S[m[1]:to]) {
				return p.view, [2]int{m[1], to}, true
			}
		}
	}
	return view{}, [2]int{}, false
}

// definedPattern finds that a sentence tells what its topic is: 가나증은 …는 제도다, 다라란
// …을 말한다.
var definedPattern = hangul.MustCompile(`(?:제도|사업|프로그램|프로젝트|정책|인증|인증제|공모사업|캠페인)(?:다\.|이다\.|입니다|인데요|이에요|예요|로,? |로서|으로,? |이며|이고)|(?:을|를) (?:말한다|뜻한다|말합니다|뜻합니다)|(?:도입|시작|시행|추진|운영)(?:되었|됐|된|되는|되고|되어|돼)|(?:지정|선정|인증)(?:한다|하는|합니다)|것으로,?\s[0-9]{4}년부터`)

// definedName is the topic at the head of a sentence that tells what it is: a programme
// that the title names, that stands in quotes or ends as programmes do.
func (ctx *context) definedName() (view, [2]int, bool) {
	title := ""
	for _, v := range ctx.titles() {
		title += hangul.NoSpace(v.S) + "\n" + hangul.NoSpace(withoutGloss(v.S)) + "\n"
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !p.isSentence() && !strings.Contains(p.S, "요.") {
			continue
		}
		for _, s := range p.sentences() {
			from := s[0] + spaces(p.S[s[0]:s[1]])
			to := ctx.topicEnd(p.S, from, s[1])
			if to == 0 || !ctx.defines(p.S[from:to], p.S[to:s[1]]) {
				continue
			}
			a, b := core(p.S, from, to)
			id := hangul.NoSpace(strings.Trim(p.S[a:b], "'\"「」"))
			if !ctx.canName(id) || ctx.partOfQuoted(id, title) {
				continue
			}
			if strings.Contains(title, id) || closingQuote(p.S[:to]) > 0 || endsAsProgramme(id) && containsAny(p.S[to:s[1]], []string{"지정하는", "선정하는", "인증하는", "뽑는", "선정해", "지정해", "인증해", "지정하고", "인증하고", "선정하고"}) {
				return p.view, [2]int{from, to}, true
			}
		}
	}
	return view{}, [2]int{}, false
}

// partOfQuoted says that quotation marks hold a longer name, of which these words are a part and which the title has too:
// 이음돌봄 in ‘지역 이음돌봄(마을이음) 선도사업’. Titles are told with their glosses and without.
func (ctx *context) partOfQuoted(id, title string) bool {
	for i, v := range ctx.runningTexts() {
		if !strings.ContainsAny(v.S, "'\"「") || !strings.Contains(ctx.bareTexts()[i], id) {
			continue
		}
		for _, q := range quoted(v.S) {
			name := hangul.NoSpace(withoutGloss(v.S[q[0]:q[1]]))
			if len(name) > len(id) && strings.Contains(name, id) && strings.Contains(title, name) && !hasWord(rulesOf, strings.TrimPrefix(name, id)) {
				return true
			}
		}
	}
	return false
}

// rulesOf are the words that the name of a programme's rules has behind its own: 「가나인증 기준」.
const rulesOf = "기준 지표 평가기준 심사기준 인증기준 지정기준 평가지표 규정 운영규정 지침 운영지침 고시 요령 운영요령 세칙 조례"

// topicEnd is where the topic at the head of a sentence ends, before its particle; 0 for
// none.
func (ctx *context) topicEnd(s string, from, end int) int {
	for j, words := from, 0; words < 5 && j < end; words++ {
		k := j + wordLen(s[j:end])
		if stem, josa, ok := hangul.Josa(s[j:k]); ok && (josa == "은" || josa == "는" || josa == "이란" || josa == "란") {
			return j + len(stem)
		}
		for _, w := range []string{"이란", "란"} {
			if cut, ok := strings.CutSuffix(s[j:k], w); ok && len(cut) > len("가나") {
				return j + len(cut)
			}
		}
		if endsPhraseWord(s[j:k]) {
			return 0
		}
		j = k + 1
	}
	return 0
}

// defines says that the rest of a sentence tells what its topic is: a system, a project, or
// one of those that its last word names (가나 주민증은 … 명예 주민증이다).
func (ctx *context) defines(topic, rest string) bool {
	if definedPattern.MatchString(rest) {
		return true
	}
	topic = strings.TrimRight(topic, "'\"」』 ")
	for _, w := range []string{"이다.", "입니다", "인데요", "이에요", "예요", "으로,", "로,"} {
		k := strings.LastIndex(rest, w)
		if k < 0 {
			continue
		}
		if noun := rest[strings.LastIndexByte(rest[:k], ' ')+1 : k]; len(noun) > len("가") && strings.HasSuffix(topic, noun) {
			return true
		}
	}
	return false
}
