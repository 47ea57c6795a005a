package release

import "strings"

// praiseWords stand between a programme and those who did best in it: 가나 사업 우수
// (지자체).
var praiseWords = []string{"최우수", "우수", "모범", "선도", "유공"}

// praiseEnds end the names of what places are praised for.
var praiseEnds = []string{"사업", "만들기", "가꾸기", "살리기", "평가", "공모전", "경진대회", "캠페인", "운동"}

// praised gives the byte at which a programme ends whose best are named behind s; 0 where
// s ends in no praise of those of a programme.
func praised(s string) int {
	t := strings.TrimRight(s, " ")
	for _, w := range praiseWords {
		cut, ok := strings.CutSuffix(t, " "+w)
		if !ok {
			continue
		}
		cut = strings.TrimRight(cut, " ")
		if closingQuote(cut) > 0 {
			return len(cut)
		}
		for _, e := range praiseEnds {
			if strings.HasSuffix(cut, e) {
				return len(cut)
			}
		}
	}
	return 0
}
