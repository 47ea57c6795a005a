package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// partsCounted is a number of parts and no name of one: 5개 영역.
var partsCounted = hangul.MustCompile(`^(?:총\s)?[0-9]{1,3}\s?(?:개|대|가지)\s?[가-힣]*(?:\s지표)?$`)

// numberOfPeople is what parts those judged by their size, and no dimension: 인구 50만 명(을 기준으로).
var numberOfPeople = hangul.MustCompile(`^(?:상주\s?|주민등록\s?|총\s?)?(?:인구|주민)(?:\s?수)?(?:가|는)?\s?[0-9][0-9,.]*\s?(?:만|천|백만)?\s?명?$`)

// behindTopic is where the list of a sentence under a label begins, behind the topic of the sentence: (평가 기준) 가나도시는 나무,
// 물길, 쉼터의 3개 분야로.
func behindTopic(s string, from, to int) int {
	first := strings.IndexByte(s[from:to], ',')
	if first < 0 {
		return from
	}
	words := s[from : from+first]
	for i := strings.IndexByte(words, ' '); i > 0; {
		for _, j := range []string{"은", "는"} {
			if cut, ok := strings.CutSuffix(words[:i], j); ok && josaAt(words, len(cut)) == j && !verbStem(cut) && !strings.Contains(words[:i], "을 ") && !strings.Contains(words[:i], "를 ") {
				return from + i + 1
			}
		}
		k := strings.IndexByte(words[i+1:], ' ')
		if k < 0 {
			break
		}
		i += 1 + k
	}
	return from
}

// takenTogether is a verb behind the last of a list that takes it together: (가, 나, 다)를 아우르는.
var takenTogether = hangul.MustCompile(`(?:을|를)\s(?:모두\s|함께\s)?[가-힣]+(?:는|한)$`)

// withoutDescription cuts from the items what describes them and is no part of their names: what each of them lists before 등
// (물길·숲길 등 기반 영역, 모임·장터 등 활동 영역), and the clause before the first of words that stand alone
// (밖에서 들여와 고친 기술의 새로움, 쓸모, 값).
func (d *dimensionList) withoutDescription(s string) {
	each := true
	for _, r := range d.items {
		each = each && strings.Contains(s[r[0]:r[1]], " 등 ")
	}
	for i, r := range d.items {
		if each {
			d.items[i][0] = r[0] + strings.LastIndex(s[r[0]:r[1]], " 등 ") + len(" 등 ")
		}
	}
	if k := strings.IndexByte(s[d.items[0][0]:d.items[0][1]], '\''); k > 0 && !slices.ContainsFunc(d.items[1:], func(r [2]int) bool { return firstRune(strings.TrimLeft(s[r[0]:r[1]], " ")) != '\'' }) {
		d.items[0][0] += k // the others stand in quotes, too
	}
	last := &d.items[len(d.items)-1]
	if w := s[last[0]:last[1]]; strings.HasSuffix(w, "'") && strings.Count(w, "'") == 1 {
		last[1]-- // ‘물길, 숲길, 쉼터’: in one pair of quotes
	}
	if m := takenTogether.FindStringIndex(s[last[0]:last[1]]); m != nil && m[0] > 0 {
		last[1] = last[0] + m[0] // 물길을 아우르는 (세 분야)
	}
	if len(d.items) < 3 {
		return
	}
	for _, r := range d.items[1:] {
		if strings.Contains(strings.TrimSpace(s[r[0]:r[1]]), " ") {
			return
		}
	}
	first := strings.TrimRight(s[d.items[0][0]:d.items[0][1]], " ")
	if strings.Count(first[len(leadsItems.FindString(first)):], " ") > 2 {
		d.items[0][0] += strings.LastIndexByte(first, ' ') + 1
	}
}

// summedBehind finds a number behind the last item that counts the items, or the indicators of all: 참여 3개 (분야), 기술 측면의
// 63개 지표.
var summedBehind = hangul.MustCompile(`(?:\s(?:측면|분야|영역|부문))?(?:의)?\s[0-9]{1,3}\s?개(?:의)?\s(?:세부\s?|평가\s?)*지표(?:를\s.*)?$|(?:의|\s등)?\s(?:[0-9]{1,2}|두|세|네|다섯|여섯)\s?(?:개|대|가지)(?:\s(?:측면|분야|영역|부문|항목|기준|요소))?$|(?:의|\s등)?\s(?:두|세|네|다섯|여섯|일곱)$|\s측면$`)

// leadsItems are words before the first item that are no part of it.
var leadsItems = hangul.MustCompile(`^(?:(?:총\s?)?[0-9,]+점\s?(?:만점|기준)(?:에|으로|에서)\s|(?:특히|주로|먼저|우선|무엇보다|또한?|올해는?|이번에는?)\s|(?:신청|응모|참여|대상|해당|각)\s?(?:지자체|지방정부|지방자치단체|도시|지역|기업|기관|서비스|제품)(?:들)?의\s|[(\[<][^()<>\[\]]{2,16}[)\]>]\s?|(?:[^,()]|\([^()]*\)){2,40}?(?:으로|로)\s(?:나누어|나눠|나눈\s뒤|구분해|구분하여),?\s|[AQ][0-9]?[.:]\s)`)

// onlyLeads are words before a list that are no item of it; clauseInItem tells that what should be an item is a part of a sentence:
// 심사로 나누어 진행하였으며, 지표를 새로 두고 물길의 배점.
var (
	onlyLeads    = hangul.MustCompile(`^(?:먼저|우선|또한?|특히|아울러|이에|이어|다만|한편|그리고|이번에|올해|무엇보다)$`)
	clauseInItem = hangul.MustCompile(`(?:(?:하였|했|되었|됐|이루어졌|이뤄졌)(?:으며|고)|하며|되며|이며)$|[가-힣][을를]\s(?:[가-힣]+\s)?(?:신설|추가|폐지|통합|조정|강화|구성|진행|실시|도입|개선|분리)(?:하고|하며|하여|해)\s`)
)

// furtherItem are words before a later item: (가, 나,) 그리고 다.
var furtherItem = hangul.MustCompile(`^(?:그리고|아울러|나아가|끝으로)\s`)

// onWhat end words for what is looked at, before those for its aspects.
var onWhat = []string{"대상으로", "바탕으로", "토대로", "중심으로", "기준으로"}

// checked gives the list if its items can be names of dimensions: two at
// least, each short and without a verb.
func (d *dimensionList) checked(s string) *dimensionList {
	if n := len(d.items); n > 2 && endsInOne(strings.TrimRight(s[d.items[0][0]:d.items[0][1]], " "), onWhat) {
		d.items = d.items[1:] // 실적을 대상으로, 고용률과
	}
	if len(d.items) > 0 && onlyLeads.MatchString(s[d.items[0][0]:d.items[0][1]]) {
		d.items = d.items[1:] // 먼저, 물길과
	}
	if len(d.items) < 2 || len(d.items) > 12 {
		return nil
	}
	d.withoutDescription(s)
	for i, r := range d.items {
		t := strings.TrimLeft(s[r[0]:r[1]], "△▲-· ")
		if i == 0 {
			t = t[len(leadsItems.FindString(t)):]
			if t != "" && (t[0] == '"' || t[0] == '\'') && strings.Count(t, t[:1]) == 1 {
				if d.rank < 4 {
					return nil // what somebody said of those chosen
				}
				t = t[1:]
			}
		} else {
			t = t[len(furtherItem.FindString(t)):]
		}
		d.items[i][0] = r[1] - len(t)
		if m := summedBehind.FindStringIndex(t); m != nil {
			t = t[:m[0]]
			d.items[i][1] = d.items[i][0] + len(t)
		}
		if quote := firstRune(t); len(t) > 2 && (quote == '\'' || quote == '"') && strings.IndexByte(t[1:], t[0]) == len(t)-2 {
			t = t[1 : len(t)-1]
			d.items[i] = [2]int{d.items[i][0] + 1, d.items[i][1] - 1}
		}
		n := utf8.RuneCountInString(t)
		if n < 2 || n > 40 || numberOfPeople.MatchString(t) || partsCounted.MatchString(t) || strings.HasSuffix(t, "다") || strings.HasSuffix(t, "%") || strings.Contains(t, "습니다") || clauseInItem.MatchString(t) {
			return nil
		}
	}
	if !slices.ContainsFunc(d.items, func(r [2]int) bool { return !classLexicon.has(s[r[0]:r[1]]) }) {
		return nil // 부문은 대도시와 중소도시로: by what those who apply are parted
	}
	return d
}
