package normalize

import (
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
)

// ref is the day that relative years count from.
func (w *work) ref() date.Date {
	if w.on == nil {
		return date.Date{}
	}
	return dateOf(*w.on)
}

// yearOf reads the year that words print, relative to the release (’23년,
// 올해); 0 where they print none.
func (w *work) yearOf(words doc.Text) int32 {
	if words.Empty() {
		return 0
	}
	years := date.FindYears(words.S, w.ref())
	if len(years) == 0 {
		return bareYear(words.S)
	}
	best := years[0]
	for _, y := range years {
		if best.Form == date.Bare && y.Form != date.Bare {
			best = y
		}
	}
	return int32(best.Year)
}

// bareYear reads a cell that holds nothing but a year of two digits (’23 without
// its mark, 23).
func bareYear(s string) int32 {
	s = strings.Trim(hangul.NoSpace(hangul.FoldString(s)), "'().년도")
	if len(s) != 2 || s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return 0
	}
	return 2000 + int32(s[0]-'0')*10 + int32(s[1]-'0')
}

// ordinal reads the number of a round: 제4차, 4기, 제2회, 제 1 차; 0 for none.
func ordinal(s string) int32 {
	s = hangul.FoldString(s)
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			continue
		}
		n := 0
		for ; i < len(s) && s[i] >= '0' && s[i] <= '9' && n < 10000; i++ {
			n = n*10 + int(s[i]-'0')
		}
		if n < 1900 {
			return int32(n)
		}
	}
	for i, words := range [][]string{{"첫", "일차"}, {"두 번째", "두번째"}, {"세 번째", "세번째"}, {"네 번째", "네번째"}, {"다섯 번째", "다섯번째"}} {
		for _, v := range words {
			if strings.Contains(s, v) {
				return int32(i + 1)
			}
		}
	}
	return 0
}
