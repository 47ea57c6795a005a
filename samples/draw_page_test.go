package samples

import (
	"fmt"
	"strings"
)

// write lays out the release: header, title, decisions, what is around them.
func (d *drawn) write() {
	if d.day.Month() <= 2 && len(d.groups) == 1 && d.chance(15) {
		d.groups[0].year--
	}
	d.head()
	d.title()
	if d.chance(10) {
		d.underTitle()
	}
	d.carrier()
	d.figures()
	d.around()
	if d.chance(40) {
		d.say("contact", "담당 부서 %s 책임자 과 장 김가람 (044-201-%04d) 담당자 사무관 이나래 (044-201-%04d)", d.pick("지역정책과", "도시재생과", "평생학습과"), d.IntN(10000), d.IntN(10000))
	}
}

// title prints the title, with a count, a name or neither.
func (d *drawn) title() {
	g := d.groups[0]
	g.said = true
	scheme := d.scheme
	if g.status == "candidate" {
		scheme = "예비 " + scheme
	}
	act := map[string]string{"new": d.pick("", "신규 ", "새로 ") + d.verb, "candidate": d.verb, "renewed": d.again()}[g.status]
	n := d.number(g.total, "곳", "개 지자체")
	switch {
	case len(d.groups) > 1 && d.groups[1].scheme == d.scheme && d.chance(50):
		h := d.groups[1]
		d.note("title: two counts")
		h.said = true
		d.say("title", "%s %s %s, %s %s", scheme, n, act, d.number(h.total, "곳"), map[string]string{"renewed": d.again(), "changed": "변경 " + d.verb, "revoked": d.verb + " 취소", "deferred": d.again() + " 유예"}[h.status])
	case g.year == d.day.Year() && d.chance(30):
		d.note("title: year and count")
		d.say("title", "%d년 %s %s %s", g.year, scheme, n, act)
	case d.chance(50):
		d.note("title: count")
		d.say("title", "%s %s %s", scheme, n, act)
	case g.holders[0].wrong == "" && d.chance(50):
		d.note("title: name")
		d.say("title", "%s 등 %s, %s%s %s", d.withShort(g.holders[0]), n, scheme, toward(scheme), act)
	default:
		d.note("title: no fact")
		d.say("title", "%s", d.pick("우리 동네가 더 살기 좋아집니다", "이웃과 함께 크는 "+d.scheme, "더 나은 내일을 여는 "+d.scheme))
	}
}

// carrier prints the decisions in sentences, in lists set apart, or in a table.
func (d *drawn) carrier() {
	wrong := len(d.issues) > 0 || d.groups[len(d.groups)-1].scheme != d.scheme // only in a sentence is it clear what is meant
	for _, g := range d.groups {
		for _, h := range g.holders {
			wrong = wrong || h.wrong != "" || h.with != nil
		}
	}
	if !wrong && d.chance(15) && d.toldOtherwise() {
		return
	}
	switch k := d.IntN(10); {
	case k < 5 || wrong:
		d.tabled = k == 0 && !wrong
		for i, g := range d.groups {
			s := d.sentence(g, i == 0)
			d.say("text", "%s", s)
		}
		if d.tabled {
			d.note("said again in a table")
			d.table()
		}
		if g := d.groups[0]; k == 1 && !wrong && g.status == "new" && g.year == d.day.Year() {
			d.put(d.byYear(g), d.scheme+" 연도별 현황", d.IntN(3))
		}
	case k < 7:
		d.say("text", "%s", d.counted())
		d.lists()
	default:
		d.say("text", "%s", d.counted())
		if d.chance(50) {
			d.say("text", "%s", d.pick("선정 결과는 아래 표와 같다.", "지역별 현황은 다음과 같다.", "자세한 명단은 붙임과 같다."))
		}
		d.table()
	}
}

// lists prints every decision in lines of their own after the sentence.
func (d *drawn) lists() {
	for _, g := range d.groups {
		label := statusLabel(d, g)
		if len(d.groups) == 1 && g.classes == nil && d.chance(50) {
			d.note("list in a note")
			d.say("note", "* %s%s", d.list(g), d.pick("", " (가나다 순)", "(가나다순)"))
			continue
		}
		if g.classes != nil {
			d.note("lines by class")
			for _, class := range g.classes {
				hs := ofClass(g.holders, class)
				d.say("item", "%s %s", d.pick("("+class+")", class+"("+d.number(len(hs), "곳")+"):", class+" :"), d.simple(hs))
			}
			continue
		}
		if len(d.groups) == 1 && d.chance(50) && d.noSido(g.holders) {
			d.note("lines by province")
			form := d.pick("(%)", "%:", "% :", "<%>")
			for _, part := range bySido(g.holders) {
				d.say("item", "%s %s", strings.ReplaceAll(form, "%", part[0].short()), strings.Join(d.each(part, holder.own), d.pick(", ", "·")))
			}
			continue
		}
		d.note("lines by status")
		d.say("item", "%s %s", d.pick("("+label+")", label+"("+d.number(g.total, "곳")+"):", label+" :"), d.list(g))
	}
}

// statusLabel is a decision in a word or two: 신규 지정, 재지정, 지정 취소.
func statusLabel(d *drawn, g *decided) string {
	switch g.status {
	case "new":
		return d.pick("신규", "신규 "+d.verb)
	case "candidate":
		return "예비"
	case "renewed":
		return d.again()
	case "changed":
		return d.pick("변경", "변경·확장")
	case "revoked":
		return d.verb + " " + d.pick("취소", "해제")
	}
	return d.again() + " 유예"
}

// around prints what stands in releases beside the decision and is none.
func (d *drawn) around() {
	other := d.stranger
	for _, k := range d.Perm(8)[:d.IntN(3)] {
		switch k {
		case 0:
			if d.groups[0].year < d.day.Year() {
				continue
			}
			d.note("around: earlier winners")
			a := other()
			d.say("text", "지난해 %s된 %s%s %s 이번 심사 대상이 아니다.", d.verb, a, and(a), topic(other()))
		case 1:
			d.note("around: earlier round")
			d.say("text", "한편 %d년에는 %s, %s 등 %s이 %s%s %s된 바 있다.", d.day.Year()-2-d.IntN(3), other(), other(), "7곳", d.scheme, toward(d.scheme), d.verb)
		case 2:
			d.note("around: next year")
			d.say("text", "내년에는 %d곳을 추가로 %s할 계획이다.", 5+d.IntN(20), d.verb)
		case 3:
			d.note("around: total")
			d.say("text", "이로써 전국의 %s%s 모두 %d곳으로 늘었다.", d.scheme, particle(d.scheme, "은", "는"), 40+d.IntN(60))
		case 4:
			d.note("around: denied")
			a := other()
			d.say("text", d.pick("%s 요건을 갖추지 못해 이번에는 "+d.verb+"되지 못했다.", "%s 서류를 내지 않아 심사에서 제외됐다.", "%s 신청했으나 탈락했다.", "%s 내년에 다시 도전하기로 했다."), topic(a))
		case 5:
			d.note("around: praise")
			if h := d.groups[0].holders[0]; h.wrong == "" {
				d.say("text", "특히 %s 주민이 스스로 계획을 세운 점에서 좋은 평가를 받았다.", topic(d.withShort(h)))
			}
		case 7:
			d.note("around: guests")
			d.say("text", "%s", d.pick(
				fmt.Sprintf("이날 수여식에는 지난해 %s%s 받은 %d개 지자체의 담당자도 함께했다.", d.verb, particle(d.verb, "을", "를"), 5+d.IntN(20)),
				fmt.Sprintf("지난해 %s된 %d개 지자체가 참석해 사례를 나눴다.", d.verb, 5+d.IntN(20))))
		case 6:
			d.note("around: quote")
			d.say("text", "%s 관계자는 “%s 지역을 살리는 힘이 되도록 돕겠다”라고 말했다.", d.agency, d.scheme+particle(d.scheme, "이", "가"))
		}
	}
}

// stranger draws a place that holds nothing by this release.
func (d *drawn) stranger() string {
	for range 1000 {
		p := d.places[d.IntN(len(d.places))]
		if h := (holder{Place: p}); !d.nested(nil, h) && !d.holds(h) {
			return d.withShort(h)
		}
	}
	return "이웃 고을" // the holders leave no place that is none of them
}

func (d *drawn) holds(h holder) bool {
	for _, g := range d.groups {
		for _, o := range g.holders {
			if o.Code == h.Code || o.Sigungu == h.Sigungu || o.with != nil && o.with.Sigungu == h.Sigungu {
				return true
			}
		}
	}
	return false
}

func topic(s string) string { return s + particle(s, "은", "는") }
