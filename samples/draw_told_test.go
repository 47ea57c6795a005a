package samples

import (
	"fmt"
	"slices"
	"strings"
)

// toldOtherwise prints decisions in sentences that releases use less often. It says whether it
// could.
func (d *drawn) toldOtherwise() bool {
	g := d.groups[0]
	same := len(d.groups) == 2 && d.groups[1].scheme == d.scheme && d.groups[1].status == "renewed" && g.status == "new" && g.classes == nil
	switch {
	case same && g.year == d.day.Year() && d.chance(50):
		d.eachStatus()
	case len(d.groups) == 1 && g.classes != nil:
		d.classTopics()
	case len(d.groups) == 1 && g.classes == nil && g.status == "new" && len(bySido(g.holders)) > 1 && d.noSido(g.holders):
		d.provinceTopics()
	default:
		return false
	}
	return true
}

// eachStatus prints the status behind every name: 경기 오산시(신규), 전북 무주군(재지정).
func (d *drawn) eachStatus() {
	d.note("told: status behind each name")
	var names []string
	n := 0
	for _, g := range d.groups {
		label := map[string]string{"new": "신규", "renewed": d.again()}[g.status]
		for _, h := range g.holders {
			names = append(names, d.withShort(h)+"("+label+")")
			n++
		}
		if !g.said || slices.Contains(d.notation, "title: no fact") {
			g.total = 0
		}
	}
	d.say("text", "%s%s 올해 %s%s %s 등 %d곳을 %s했다고 밝혔다.", d.agency, particle(d.agency, "은", "는"), d.scheme, toward(d.scheme), strings.Join(names, ", "), n, d.verb)
}

// classTopics prints classes as topics of their names.
func (d *drawn) classTopics() {
	g := d.groups[0]
	d.say("text", "%s", d.counted())
	a, b := ofClass(g.holders, g.classes[0]), ofClass(g.holders, g.classes[1])
	first, last := strings.Join(d.each(a, d.withShort), ", "), strings.Join(d.each(b, d.withShort), ", ")
	if d.chance(50) {
		d.note("told: classes as topics")
		d.say("text", "%s %s%s, %s %s%s.", topic(g.classes[0]), first, particle(first, "이며", "며"), topic(g.classes[1]), last, particle(last, "이다", "다"))
		return
	}
	d.note("told: classes with 에는")
	d.say("text", "%s에는 %s%s, %s에는 %s%s %s.", g.classes[0], first, particle(first, "이", "가"), g.classes[1], last, particle(last, "이", "가"), d.pick("선정됐다", "이름을 올렸다"))
}

// provinceTopics prints provinces as topics of their places.
func (d *drawn) provinceTopics() {
	d.note("told: provinces as topics")
	d.say("text", "%s", d.counted())
	var parts []string
	for _, part := range bySido(d.groups[0].holders) {
		names := strings.Join(d.each(part, holder.own), "·")
		parts = append(parts, fmt.Sprintf("%s에서는 %s%s", part[0].short(), names, particle(names, "이", "가")))
	}
	d.say("text", "%s 각각 이름을 올렸다.", strings.Join(parts, ", "))
}
