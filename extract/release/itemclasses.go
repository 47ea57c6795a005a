package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// The points that a sentence tells of each class: what is judged in it and its points stand behind the class as a topic, and make up a
// whole: 대도시는 혁신 40점, 협력 60점, 중소도시는 혁신 30점, 협력 70점.
var (
	classLeads  = hangul.MustCompile(`(?:^|[\s,(])((?:(?:신규|계속|예비|본)\s)?[가-힣A-Za-z0-9·]+(?:\([^()]{1,12}\))?(?:\s(?:분야|부문|유형|지역|그룹|도시))?)(?:은|는|의\s경우|에서는|에는|:)\s(?:[▲△①]\s?)?`)
	classPoints = hangul.MustCompile(`^(?:[▲△①-⑨]\s?)?['"]?([가-힣A-Za-z][가-힣A-Za-z·\s]{0,26}?[가-힣A-Za-z])['"]?(?:[이가은는에]?\s|\s?\(\s?)([0-9]{1,4}\s?(점|%))\s?\)?(?:,\s?|\s및\s|과\s|와\s|\s?/\s?|·|이며,?\s|이고,?\s|\s)?`)
)

// pointsOfClasses reads them; nil where not two classes at least have a whole each.
func pointsOfClasses(s string) []sentenceItem {
	if strings.Count(s, "점") < 4 && strings.Count(s, "%") < 4 {
		return nil
	}
	var leads [][]int
	for _, m := range classLeads.FindAllStringSubmatchIndex(s, -1) {
		if !classPoints.MatchString(s[m[1]:]) || figureWord.MatchString(s[m[2]:m[3]]) {
			continue
		}
		if at, ok := names().placeAt(s, m[2]); ok && at.to == m[3] {
			return nil // 가나시는 30점
		}
		leads = append(leads, m)
	}
	if len(leads) < 2 {
		return nil
	}
	var out []sentenceItem
	for k, m := range leads {
		to := len(s)
		if k+1 < len(leads) {
			to = leads[k+1][0]
		}
		items := pointsWithin(s, m[1], to)
		if items == nil {
			return nil
		}
		for _, it := range items {
			if it.class = [2]int{m[2], m[3]}; stageName.MatchString(s[m[2]:m[3]]) {
				it.class, it.dimension = [2]int{}, it.class
			}
			out = append(out, it)
		}
	}
	return out
}

// figureWord tells of figures, and names no class: 배점은 (혁신 40점).
var figureWord = hangul.MustCompile(`(?:배점|비중|가중치|점수|기준|항목|지표|만점|총점|가점|감점)$`)

// pointsWithin reads names with their points from byte i on; nil where they make up no whole before byte to.
func pointsWithin(s string, i, to int) (out []sentenceItem) {
	sum, unit := 0, ""
	for i < to {
		m := classPoints.FindStringSubmatchIndex(s[i:to])
		if m == nil || unit != "" && s[i+m[6]:i+m[7]] != unit {
			break
		}
		unit = s[i+m[6] : i+m[7]]
		n, _, _ := hangul.Number(s[i+m[4] : i+m[5]])
		it := sentenceItem{name: [2]int{i + m[2], i + m[3]}}
		if sum += n; unit == "점" {
			it.points = [2]int{i + m[4], i + m[5]}
		} else {
			it.weight = [2]int{i + m[4], i + m[5]}
		}
		out, i = append(out, it), i+m[1]
	}
	if len(out) < 2 || sum != 100 && sum != 1000 {
		return nil
	}
	return out
}
