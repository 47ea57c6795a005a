package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// labelBefore reads values that stand on the line after their label.
func labelBefore(lines []headLine, embargo *[]Value, h *Header) {
	for i := 0; i+1 < len(lines); i++ {
		loc := datesLabel.FindStringIndex(lines[i].bare)
		if i > 0 && isEmbargoLabel(lines[i].bare) && len(*embargo) == 0 {
			around(lines[i-1], lines[i+1], embargo)
		}
		if loc == nil || loc[0] != 0 || loc[1] != len(strings.TrimRight(lines[i].bare, ":")) {
			continue
		}
		next := &lines[i+1]
		d := datePattern.FindStringIndex(next.S)
		if strings.HasPrefix(lines[i].bare, "보도") {
			if (d != nil || dayAlone.MatchString(next.S)) && len(*embargo) == 0 {
				*embargo = append(*embargo, next.value(0, len(next.S), "header.embargo"))
			}
		} else if d != nil && !h.Released.Said() {
			h.Released = next.value(d[0], d[1], "header.released")
		}
	}
}

// labelAbove reads the day below its label in a table whose first row is labels: 담당부서,
// 작성일 over 가나과, 2024-05-06.
func labelAbove(lines []headLine, h *Header) {
	for i := 0; i+1 < len(lines) && !h.Released.Said(); i++ {
		labels, below := &lines[i], &lines[i+1]
		if !labels.table || !below.table || labels.block != below.block || !strings.Contains(labels.S, "일") {
			continue
		}
		names, values := strings.Split(labels.S, "\t"), strings.Split(below.S, "\t")
		if len(names) < 2 || len(names) != len(values) {
			continue
		}
		at := 0
		for k, name := range names {
			if d := datePattern.FindStringIndex(values[k]); d != nil && d[0] == 0 && postedLabel.MatchString(hangul.NoSpace(name)) {
				h.Released = below.value(at, at+d[1], "header.released")
			}
			at += len(values[k]) + 1
		}
	}
}

// postedLabel is the label of the day of a text in the head of a board.
var postedLabel = hangul.MustCompile(`^(?:배포|작성|등록|게시|제공|보도)(?:일|일자|일시|날짜)$`)

// around takes a value printed over and under its label, as cells of two lines
// come out: 2019. 11. 5.(화) 12:00 / 보도시점 / (11. 6.(수) 조간).
func around(above, below headLine, embargo *[]Value) {
	d := datePattern.FindStringIndex(above.S)
	if d == nil || d[0] != 0 || datesLabel.MatchString(above.bare) || len(above.S) > 60 {
		return
	}
	*embargo = append(*embargo, above.value(0, len(above.S), "header.embargo"))
	if strings.HasPrefix(below.bare, "(") && (strings.Contains(below.bare, "조간") || strings.Contains(below.bare, "석간")) && len(below.S) < 60 {
		*embargo = append(*embargo, below.value(0, len(below.S), "header.embargo"))
	}
}

// soleDate is the date that stands alone on a line of the header.
func soleDate(lines []headLine) Value {
	for i := range lines {
		l := &lines[i]
		if d := datePattern.FindStringIndex(l.S); d != nil && d[1]-d[0] >= len(strings.TrimSpace(l.S))-4 {
			return l.value(d[0], d[1], "header.date")
		}
	}
	return Value{}
}
