package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
)

// A class may be called by several words, of which a reader takes the last: 주민참여 산촌형 2곳과 민관협력 도시형 3곳. The words before it are
// of its name where the release prints it behind them only, and every class of the programme has its own.

// leadClasses gives classes of one word the words that stand before them everywhere.
func (ctx *context) leadClasses(f *Facts) {
	all := map[string]map[string]doc.Text{}
	f.classes(func(d *Decision, class *doc.Text) {
		if all[d.Scheme.ID] == nil {
			all[d.Scheme.ID] = map[string]doc.Text{}
		}
		all[d.Scheme.ID][class.S] = *class
	})
	led := map[string]map[string]doc.Text{}
	for id, names := range all {
		if len(names) > 1 {
			led[id] = ctx.ledClasses(names)
		}
	}
	f.classes(func(d *Decision, class *doc.Text) {
		if long, ok := led[d.Scheme.ID][class.S]; ok {
			*class = long
		}
	})
}

// ledClasses are the classes among names as they are called in whole; none unless each is called so and by words of its own.
func (ctx *context) ledClasses(names map[string]doc.Text) map[string]doc.Text {
	out, leads := map[string]doc.Text{}, map[string]bool{}
	for name := range names {
		if !strings.HasSuffix(name, "형") {
			return nil
		}
		lead, word, several := strings.Cut(name, " ")
		if !several {
			v, at, ok := ctx.leadEverywhere(name)
			if !ok {
				return nil
			}
			lead, word, out[name] = v.S[at[0]:at[1]-len(name)], name, v.text(at[0], at[1])
		}
		if word == "" || leads[lead] {
			return nil // the word before is of all of them
		}
		leads[lead] = true
	}
	return out
}

// leadEverywhere finds a class with the words before it, up to three, that stand there wherever it is printed.
func (ctx *context) leadEverywhere(name string) (in view, at [2]int, ok bool) {
	word := name
	for range 3 {
		lead, v, from := ctx.leadOf(word)
		if lead == "" {
			break
		}
		word, in, at, ok = lead+" "+word, v, [2]int{from, from + len(lead) + 1 + len(word)}, true
	}
	return in, at, ok
}

// leadOf is the one word that stands right before others wherever the release prints them, and where it does first.
func (ctx *context) leadOf(words string) (lead string, in view, from int) {
	for _, v := range ctx.runningTexts() {
		for k := 0; ; {
			i := strings.Index(v.S[k:], words)
			if i < 0 {
				break
			}
			i, k = i+k, i+k+len(words)
			if !wordStart(v.S, i) {
				continue
			}
			t := strings.TrimSuffix(v.S[:i], " ")
			w := t[afterLast(t, " ,.…()[]<>‘’'\"“”·:/△▲①②③④⑤-"):]
			switch {
			case len(t) == i || !ctx.leadsClass(w) || lead != "" && w != lead:
				return "", view{}, 0
			case lead == "":
				lead, in, from = w, v, len(t)-len(w)
			}
		}
	}
	return lead, in, from
}

// leadsClass says that a word before a class can be of its name.
func (ctx *context) leadsClass(word string) bool {
	if word == "" || leadsNoClass.has(word) || endsAsLead(word) || strings.ContainsAny(word, "0123456789") || ctx.gaz.lastName(word) >= 0 {
		return false
	}
	return !slices.ContainsFunc(ctx.known, func(k programme) bool {
		return slices.Contains(strings.Fields(k.Name), word) // 가나마을 산촌형
	})
}

// leadsNoClass are words that tell when, how many or in what state, and that no class begins with.
var leadsNoClass = setOf("올해", "올", "이번", "지난해", "작년", "내년", "상반기", "하반기", "최종", "총", "각", "각각", "모두", "전체", "신규", "재지정", "재인증", "연장", "예비", "후보", "및", "또는", "이상", "결과", "유형", "부문", "분야", "트랙", "그룹", "또", "또한", "한편", "먼저", "우선", "특히", "선정", "지정", "인증", "나머지", "전국", "대상", "공모", "평가", "사업")

// endsAsLead says that a word ends as those that lead to another part of a sentence.
func endsAsLead(word string) bool {
	for _, e := range []string{"은", "는", "을", "를", "에", "의", "로", "고", "며", "서", "해", "된", "한", "인", "진", "린", "난", "갈", "할", "될", "릴", "질", "낼", "중", "등", "별", "과", "와", "이", "가", "다", "운데", "까지", "부터"} {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
