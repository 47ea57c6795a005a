package release

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
)

// shareInBrackets is a share of the points behind a dimension, the unit left out or not.
var shareInBrackets = hangul.MustCompile(`\(\s?([0-9]{1,4})\s?(점|%)?\s?\)`)

// stageOrdinal is the number of a stage before what is looked at in it: 1차 서류(30%).
var stageOrdinal = hangul.MustCompile(`^[1-9]차\s`)

// adds ends in what points are added to or taken from the whole for, and are no share of it; rulesMade finds behind shares that they
// are what something was made: (… 40점, … 60점)로 바꾸었다; rulesLead before them that this is the rule: 항목을, 올해는.
var (
	adds      = hangul.MustCompile(`(?:가점|감점|가산점|가감점|가·감점)\s?$`)
	rulesMade = hangul.MustCompile(`^\s?(?:등)?(?:으로|로)\s(?:[가-힣]+\s)?(?:변경|개편|조정|재편|개정|정비|바[꾸꿨뀌뀐]|고[쳤치쳐])`)
	rulesLead = hangul.MustCompile(`(?:^|[\s.,])(?:이를|(?:항목|분야|영역|부문|요소|내용|비중)[을를은는]|(?:올해|금년|이번|앞으로|이제)(?:에)?(?:는|부터|부터는)?)\s(?:[가-힣]+(?:부터|각각|새로|같이)\s)?$`)
)

// pointed reads dimensions that print their share of the points, which make up
// a whole: 매력성(30점), 실현 가능성(50점), 지역 협력(20점).
func pointed(s string) *dimensionList {
	all := shareInBrackets.FindAllStringSubmatchIndex(s, -1)
	if len(all) < 2 || !mayEvaluate(s) && !rulesMade.MatchString(s[all[len(all)-1][1]:]) {
		return nil
	}
	all = slices.DeleteFunc(all, func(m []int) bool { return adds.MatchString(tail(s[:m[0]], 24)) })
	if len(all) < 2 {
		return nil
	}
	d, sum, from := &dimensionList{rank: 3}, 0, listStart(s, all[0][0])
	stages, bare := 0, false
	for k, m := range all {
		bare = bare || m[4] < 0
		if k > 0 {
			if from = behindShare(s, from); from < 0 {
				return nil
			}
		}
		n, _, _ := hangul.Number(s[m[2]:m[3]])
		sum += n
		r := trimmed(s, from, m[0])
		if i := strings.LastIndex(s[r[0]:r[1]], ": "); k == 0 && i >= 0 {
			r[0] += i + len(": ") // 평가항목(배점) : 여건(20점), …
		}
		if i := strings.LastIndexAny(s[r[0]:r[1]], enumerators); k == 0 && i >= 0 {
			r[0] += i + runeLen(s, r[0]+i) // 이를 ▲여건(20점) …
		}
		r[0] += len(stageOrdinal.FindString(s[r[0]:r[1]]))
		if w := s[r[0]:r[1]]; endsInOne(w, []string{"평가", "심사", "평가단", "심사단", "위원", "실사"}) {
			stages++
		}
		d.items, from = append(d.items, r), m[1]
	}
	if sum == 0 || sum%50 != 0 || bare && sum != 100 && sum != 1000 || stages == len(d.items) {
		return nil
	}
	d.items = afterEvaluator(s, d.items)
	if !slices.ContainsFunc(d.items, func(r [2]int) bool { return !performances.has(s[r[0]:r[1]]) }) {
		return nil // 우수(30%)·보통(50%)·미흡(20%): how those judged are parted
	}
	if d = d.checked(s); d == nil || d.mostlyPlaces(s) || !mayEvaluate(s) && !rulesLead.MatchString(strings.TrimRight(s[:d.items[0][0]], enumerators)) {
		return nil
	}
	return d
}

// shareJoints stand between shares in brackets: 실적(60점)에 참여(40점)를 더해.
var shareJoints = []string{"이고 ", "이며 ", "이고, ", "이며, ", "및 ", "에 ", "에다 "}

// behindShare is where the next share begins behind one that ends before byte from, -1 where nothing joins them.
func behindShare(s string, from int) int {
	gap := strings.TrimLeft(s[from:], " ")
	from = len(s) - len(gap)
	n := partedAt(s, from, true)
	for _, w := range shareJoints {
		if strings.HasPrefix(gap, w) {
			n = len(w)
		}
	}
	if n == 0 && gap != "" && strings.ContainsRune(enumerators, firstRune(gap)) {
		n = runeLen(gap, 0)
	}
	if n == 0 {
		return -1
	}
	return from + n
}

// stageName is what an evaluation looks at in stages or with whom, which is no
// dimension of the programme; shareJoint stands between shares.
var (
	stageName  = hangul.MustCompile(`(?:평가|심사|조사|투표|설문|평가단|심사단|위원|위원회|배심원)$|(?:^|\s)(?:정량|정성|서면|서류|현장|발표|대면|시민|국민|전문가|면접)(?:\s?지표)?$`)
	shareJoint = hangul.MustCompile(`^(?:,\s|·|,|\s및\s|과\s|와\s|\s?/\s?|\s)`)
)

// onlyStages says that a list is of stages of judging, each with its share, which are no dimensions: 서면(30%), 현장(30%), 발표(40%).
func (d *dimensionList) onlyStages(s string) bool {
	for _, r := range d.items {
		if !stageName.MatchString(s[r[0]:r[1]]) {
			return false
		}
	}
	return true
}

// asNames makes names of the dimensions of items that have none.
func asNames(items []sentenceItem) []sentenceItem {
	for i := range items {
		if it := &items[i]; it.name[1] == 0 {
			it.name, it.dimension = it.dimension, [2]int{}
		}
	}
	return items
}
