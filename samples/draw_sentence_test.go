package samples

import "fmt"

// sentence prints a decision with its list in one sentence.
func (d *drawn) sentence(g *decided, lead bool) string {
	names := d.list(g)
	n := d.number(g.total)
	rest := names + d.pick(" 등 ", " 등 ", " ", " 등 총 ", " 등 모두 ") + n
	if len(g.holders) == 1 {
		rest = names
		if g.said || d.tabled || d.chance(50) {
			rest += " " + n
		} else {
			g.total = 0
		}
	}
	agency := d.agency + d.pick("(장관 홍길동)", "")
	switch g.status {
	case "new", "candidate":
		return d.selected(g, agency, rest, lead)
	case "renewed":
		return d.renewed(g, rest)
	case "changed":
		d.note("sentence changed")
		return d.pick("아울러 ", "또한 ", "") + rest + d.pick("의 사업 구역 변경을 승인", "의 변경·확장을 승인", particle(rest, "은", "는")+" 구역을 변경 "+d.verb, particle(rest, "은", "는")+" 구역을 확장") + d.pick("하였다.", "했다.")
	case "revoked":
		d.note("sentence revoked")
		return d.pick("반면 ", "한편 ", "") + rest + particle(rest, "은", "는") + " " + d.verb + d.pick("을 취소하였다.", "을 해제했다.", "이 취소되었다.", "을 반납하였다.", " 해제되었다.", "을 스스로 반납했다.", "이 철회됐다.")
	}
	d.note("sentence deferred")
	return d.pick("다만 ", "") + rest + particle(rest, "은", "는") + " " + d.again() + "을 " + d.pick("", "1년 ") + "유예" + d.pick("하였다.", "했다.")
}

// selected prints that holders were selected.
func (d *drawn) selected(g *decided, agency, rest string, lead bool) string {
	scheme, fresh := d.schemeWords(g), d.pick("", "새로 ", "신규 ", "신규로 ", "최종 ")
	if g.status == "candidate" {
		fresh = d.pick("", "최종 ")
	}
	year := d.yearWords(g.year)
	switch d.IntN(5) {
	case 0:
		d.note("sentence: 는 S로 L을")
		return fmt.Sprintf("%s%s %s%s%s %s%s %s%s%s.", agency, particle(d.agency, "은", "는"), year, scheme, toward(scheme), rest, particle(rest, "을", "를"), fresh, d.verb, d.did())
	case 1:
		d.note("sentence: 는 L을 S로")
		return fmt.Sprintf("%s%s %s%s %s%s%s %s%s%s.", agency, particle(d.agency, "은", "는"), rest, particle(rest, "을", "를"), year, scheme, toward(scheme), fresh, d.verb, d.did())
	case 2:
		d.note("sentence: L이 S로")
		return fmt.Sprintf("%s%s %s%s%s %s%s%s.", rest, particle(rest, "이", "가"), year, scheme, toward(scheme), fresh, d.verb, d.became())
	case 3:
		d.note("sentence: 심사 결과")
		return fmt.Sprintf("%s%s %s%s %s 결과 %s%s %s%s%s.", agency, particle(d.agency, "은", "는"), year, scheme, d.pick("심사", "공모", "평가"), rest, particle(rest, "을", "를"), fresh, d.verb, d.did())
	}
	if !lead {
		return d.selected(g, agency, rest, lead)
	}
	d.note("sentence: 이번에 V된 곳은")
	n := d.number(g.total)
	d.say("text", "%s%s %s%s%s %s%s %s%s%s.", agency, particle(d.agency, "은", "는"), year, scheme, toward(scheme), n, particle(n, "을", "를"), fresh, d.verb, d.did())
	if fresh != "" && fresh != "최종 " {
		fresh = d.pick("", "새로 ")
	}
	return fmt.Sprintf("이번에 %s%s된 %s %s%s.", fresh, d.verb, d.pick("곳은", "지역은", "지자체는"), rest, d.pick(particle(rest, "이다", "다"), "이다", toward(rest)+" 나타났다"))
}

// renewed prints that earlier holders were renewed, mostly with their year.
func (d *drawn) renewed(g *decided, rest string) string {
	before := ""
	if d.chance(50) {
		g.base = g.year - 2 - d.IntN(4)
		before = fmt.Sprintf("%d년에 %s된 ", g.base, d.verb)
		d.note("base year")
	}
	if d.groups[0] == g {
		scheme := d.schemeWords(g)
		d.note("sentence: S L 재V")
		return fmt.Sprintf("%s%s %s%s %s%s%s %s%s.", d.agency, particle(d.agency, "은", "는"), before, rest+particle(rest, "을", "를"), d.yearWords(g.year), scheme, toward(scheme), d.again(), d.did())
	}
	switch d.IntN(6) {
	case 4:
		d.note("sentence: L은 재V 심사를 통과")
		return before + rest + particle(rest, "은", "는") + " " + d.again() + " " + d.pick("심사를 통과했다.", "평가를 통과하였다.")
	case 5:
		d.note("sentence: L은 다시 V")
		return before + rest + particle(rest, "은", "는") + " 재심사를 거쳐 다시 " + d.verb + d.pick("되었다.", "됐다.", "("+d.again()+")되었다.")
	case 0:
		d.note("sentence: L은 V을 연장")
		return before + rest + particle(rest, "은", "는") + " " + d.verb + d.pick("을 연장하였다.", "이 연장되었다.", " 기간을 연장했다.")
	case 1:
		d.note("sentence: L을 재V")
		return d.pick("또한 ", "아울러 ", "") + before + rest + particle(rest, "을", "를") + " " + d.again() + "하였다."
	case 2:
		d.note("sentence: L이 재V되었다")
		return before + rest + particle(rest, "이", "가") + " " + d.again() + d.pick("되었다.", "됐다.")
	}
	d.note("sentence: L은 재V하였다")
	return before + rest + particle(rest, "은", "는") + " " + d.again() + d.pick("하였다.", "했다.")
}

// counted prints a decision without its names, which stand elsewhere.
func (d *drawn) counted() string {
	s := ""
	for i, g := range d.groups {
		n := d.number(g.total)
		switch {
		case i == 0 && g.status == "renewed":
			scheme := d.schemeWords(g)
			s = fmt.Sprintf("%s%s %s%s %s%s %s", d.agency, particle(d.agency, "은", "는"), d.yearWords(g.year), scheme, n, particle(n, "을", "를"), d.again())
		case i == 0:
			scheme := d.schemeWords(g)
			s = fmt.Sprintf("%s%s %s%s%s %s%s %s%s", d.agency, particle(d.agency, "은", "는"), d.yearWords(g.year), scheme, toward(scheme), n, particle(n, "을", "를"), d.freshWords(g), d.verb)
		default:
			s += "하고, " + n + d.ended(g, n)
		}
	}
	d.note("sentence: counts only")
	return s + d.did() + "."
}

func (d *drawn) freshWords(g *decided) string {
	if len(d.groups) > 1 {
		return d.pick("새로 ", "신규 ")
	}
	if g.status == "candidate" {
		return ""
	}
	return d.pick("", "새로 ", "신규 ")
}

// ended is the object and verb of a decision after another.
func (d *drawn) ended(g *decided, n string) string {
	switch g.status {
	case "renewed":
		return particle(n, "을", "를") + " " + d.again()
	case "changed":
		return "의 변경을 승인"
	case "revoked":
		return "의 " + d.verb + particle(d.verb, "을", "를") + " 취소"
	}
	return "의 " + d.again() + "을 유예"
}
