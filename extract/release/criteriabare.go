package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// moneyWords are what tables share out that are none of criteria: 사업비 구성.
var moneyWords = hangul.MustCompile(`사업비|예산|재원|재정|국비|지방비|매출|인구|면적|이용\s?현황|만족도|설문|응답|구성비|지출|수입`)

// sharesMoney says that the words right over a table of shares tell of money, people or
// answers, and not of what is judged.
func (c *criteriaTable) sharesMoney() bool {
	if c.has(pointsCol, indicatorsCol, dimensionCol) || len(c.heads) == 0 || c.heads[0].sentence {
		return false
	}
	s := c.heads[0].S
	return moneyWords.MatchString(s) && !containsAny(s, []string{"평가", "심사", "기준", "배점", "가중치", "지표"})
}

// comparesRules says that the rows are of before and after a change: the fields of a rule stand in the columns.
func (c *criteriaTable) comparesRules() bool {
	for row := c.head; row < c.rowCount; row++ {
		s := hangul.Trim(hangul.FoldString(c.words(row, 0).S))
		if outdatedWords.MatchString(s) && s != "비고" || s != "신규" && revisedWords.MatchString(s) {
			return true
		}
	}
	return false
}

// ofProgrammes are the heads of a column that names programmes, whose rules the table compares.
var ofProgrammes = hangul.MustCompile(`^(?:(?:인증|지정|평가|심사|선정|주요)?\s?(?:제도|제)(?:명|\s?이름)?|(?:인증|사업|평가|제도|프로그램)\s?명칭?)$`)

// comparesProgrammes says that each row is of another programme: 제도 | 지표 수 | 만점.
func (c *criteriaTable) comparesProgrammes() bool {
	if ofProgrammes.MatchString(strings.TrimSpace(hangul.FoldString(c.cols[0].words().S))) {
		return true
	}
	first := ""
	for row := c.head; row < c.rowCount; row++ {
		k, ok := scheme.Lookup(hangul.Squeeze(c.words(row, 0).S))
		if ok && first != "" && first != k.ID {
			return true
		}
		if ok {
			first = k.ID
		}
	}
	return false
}

// judged are words over a table of what is judged and how.
var judged = hangul.MustCompile(`(?:평가|심사|선정|인증|지정)\s?(?:기준|항목|지표|배점)|(?:평가|심사)\s?(?:분야|영역|부문)|배점`)

// bareFigures is the kind of the figures of a table of two columns without a head, under words
// that announce what is judged: 사업 여건 | 20점.
func (c *criteriaTable) bareFigures() colKind {
	if c.head > 0 || c.colCount != 2 || c.rowCount < 2 || len(c.heads) == 0 || !judged.MatchString(c.heads[0].S) {
		return noKind
	}
	kind := noKind
	for row := range c.rowCount {
		s := strings.TrimSpace(hangul.FoldString(c.words(row, 1).S))
		k := noKind
		switch {
		case s == "" || s[0] < '0' || s[0] > '9':
		case strings.HasSuffix(s, "점"):
			k = pointsCol
		case strings.HasSuffix(s, "%"):
			k = weightCol
		}
		if k == noKind || kind != noKind && kind != k {
			return noKind
		}
		kind = k
	}
	return kind
}

// numbered says that a column does nothing but number the rows.
func (c *criteriaTable) numbered(k int) bool {
	in := c.contentOf(k)
	return in.most(in.numbers, 1) && (c.cols[k].kind == classCol || c.cols[k].kind == noKind || c.cols[k].kind == seqCol)
}

// itemsOver says that the first row of a table read across heads a column of what is judged
// and one of its points or weight: 항목 | 여건 | 계획 over 배점 | 20 | 40.
func itemsOver(across *grid) bool {
	asked, figures := false, false
	for _, c := range across.distinct(0) {
		switch across.columnKind(0, c) {
		case itemCol, dimensionCol, classCol:
			asked = true
		case pointsCol, weightCol, indicatorsCol:
			figures = true
		default:
			return false
		}
	}
	return asked && figures && across.rowCount > 2 && !isNumber(across.words(1, 0).S)
}
