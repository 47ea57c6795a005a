package samples

import (
	"fmt"
	"strings"
	"time"
)

// printedDay gives a day as releases print it: 2024. 11. 25.(월).
func printedDay(t time.Time) string {
	return fmt.Sprintf("%d. %d. %d.(%s)", t.Year(), t.Month(), t.Day(), weekday(t))
}

func weekday(t time.Time) string {
	return strings.Split("일 월 화 수 목 금 토", " ")[t.Weekday()]
}

// head prints the header with the day of the release.
func (d *drawn) head() {
	next := d.day.AddDate(0, 0, 1)
	switch d.IntN(6) {
	case 0:
		d.say("head", "보도시점 : %s 11:00 이후(%d. %d.(%s) 조간) / 배포 : %s", printedDay(d.day), next.Month(), next.Day(), weekday(next), printedDay(d.day))
	case 1:
		d.say("head", "보도시점 배포 즉시 배포 %s", printedDay(d.day))
	case 2:
		d.say("head", "보도시점 %s 12:00 배포 %s 09:00", printedDay(next), printedDay(d.day))
	case 3:
		d.say("head", "배포일시 %s / 총 %d쪽(붙임 %d쪽)", printedDay(d.day), 3+d.IntN(5), d.IntN(3))
	case 4:
		d.pages = append(d.pages, piece{kind: "table", table: &grid{plain: true, rows: [][]string{
			{"보도시점", printedDay(next) + " 조간", "배포", printedDay(d.day)}}}})
	case 5:
		d.say("head", "배포 %s", printedDay(d.day))
	}
}

// number prints a number of holders with its counter.
func (d *drawn) number(n int, counters ...string) string {
	if len(counters) == 0 {
		counters = []string{"곳", "곳", "개 시·군·구", "개 지자체", "개소", "개 지역"}
	}
	counter := d.pick(counters...)
	if native := natives[min(n, len(natives)-1)]; native != "" && counter == "곳" && d.chance(25) {
		d.note("native numeral")
		return native + " 곳"
	}
	return fmt.Sprint(n) + counter
}

// natives are the native numerals before a counter.
var natives = []string{"", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두", ""}

// yearWords prints the year of the decision, with the space after it.
func (d *drawn) yearWords(year int) string {
	y := d.day.Year()
	all := []string{fmt.Sprintf("%d년 ", year), fmt.Sprintf("’%02d년 ", year%100), fmt.Sprintf("'%02d년 ", year%100), fmt.Sprintf("‘%02d년 ", year%100), fmt.Sprintf("%d년도 ", year)}
	switch {
	case year == y:
		all = append(all, "", "", "올해 ", "금년 ")
	case year == y-1:
		all = append(all, "지난해 ", "작년 ")
	}
	w := all[d.IntN(len(all))]
	if w != "" {
		d.note("year " + strings.Trim(strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return 'n'
			}
			return r
		}, w), " "))
	}
	return w
}

// schemeWords prints the programme with its round and quotes.
func (d *drawn) schemeWords(g *decided) string {
	s := g.scheme
	if g.status == "candidate" {
		s = "예비 " + s
	}
	if d.batch > 0 {
		s = fmt.Sprintf("제%d%s ", d.batch, d.ordinal()) + s
	}
	switch d.IntN(5) {
	case 0:
		return "‘" + s + "’"
	case 1:
		return "「" + s + "」"
	}
	return s
}

// ordinal is the word of a round; one release keeps to one.
func (d *drawn) ordinal() string {
	if d.seed%2 == 0 {
		return "기"
	}
	return "차"
}

// again is the verb of renewal: 재지정, 재인증, 재선정.
func (d *drawn) again() string { return "재" + d.verb }

// did ends a sentence whose subject is the ministry.
func (d *drawn) did() string {
	return d.pick("하였다", "했다", "하였다고 밝혔다", "했다고 "+fmt.Sprint(d.day.Day())+"일 밝혔다", "했다고 발표했다")
}

// became ends a sentence whose subject is the holder.
func (d *drawn) became() string { return d.pick("되었다", "됐다", "되었다고 밝혔다") }
