package samples

import (
	"fmt"
	"strings"
)

// figures prints what releases say in numbers beside the decision: who applied, how
// the number parts by status and class, what was evaluated. What is printed must
// come back; what other years say must not.
func (d *drawn) figures() {
	if d.chance(35) {
		d.applied()
	}
	if d.chance(25) {
		d.parted()
	}
	if d.chance(25) {
		d.criteria()
	}
}

// round is the id of a decision's round.
func (d *drawn) round(g *decided) string {
	id := fmt.Sprintf("%s/%d/%s", g.id, g.year, g.status)
	if d.batch > 0 {
		id += fmt.Sprintf("/%d", d.batch)
	}
	return id
}

// applied prints how many applied for the decision of the release.
func (d *drawn) applied() {
	if len(d.groups) > 1 && d.groups[1].scheme != d.scheme || d.groups[0].year != d.day.Year() {
		return
	}
	g := d.groups[0]
	n := g.total + 3 + d.IntN(60)
	if len(d.groups) == 2 && d.groups[1].status == "renewed" && d.chance(50) {
		h := d.groups[1]
		m := h.total + 1 + d.IntN(9)
		d.note("applicants of two statuses")
		d.say("text", "%s", d.pick(
			fmt.Sprintf("신규 %s에는 %d곳이, %s에는 %d곳이 신청하였다.", d.verb, n, d.again(), m),
			fmt.Sprintf("신규 %d곳, %s %d곳 등 모두 %d곳이 신청했다.", n, d.again(), m, n+m),
			fmt.Sprintf("올해는 총 %d개 지자체(신규 %d, %s %d)가 신청하였다.", n+m, n, d.again(), m)))
		d.fact("%s applicants %d", d.round(g), n)
		d.fact("%s applicants %d", d.round(h), m)
		return
	}
	if len(d.groups) > 1 {
		return // of which of several nobody could tell
	}
	unit := d.pick("개 지자체", "개 시·군·구", "개 지방자치단체", "곳")
	count := fmt.Sprint(n) + unit
	d.note("applicants")
	d.say("text", "%s", d.pick(
		"올해 공모에는 전국에서 모두 "+count+particle(count, "이", "가")+" 신청하였다.",
		"이번 공모에는 "+count+particle(count, "이", "가")+" 지원해 서면평가와 현장평가를 거쳤다.",
		"신청한 지자체는 모두 "+fmt.Sprint(n)+"곳이다.",
		count+particle(count, "이", "가")+" 신청서를 냈으며, 평가위원회가 이를 심사했다.",
		"이번 공모에는 "+count+particle(count, "이", "가")+" 도전장을 내밀었다.",
		"공모에 접수한 "+count+particle(count, "을", "를")+" 대상으로 평가를 진행했다.",
		"지난 "+fmt.Sprint(1+d.IntN(9))+"월부터 두 달간 진행한 공모에는 "+count+particle(count, "이", "가")+" 신청했다.",
		"신청 지자체 "+fmt.Sprint(n)+"곳을 대상으로 서면심사를 했다.",
		count+"의 신청을 받아 서면과 현장을 평가했다.",
		"전국 "+count+particle(count, "이", "가")+" 응모했으며 경쟁률이 높았다.",
		"이번 공모에는 "+fmt.Sprint(n)+"개 사업계획이 접수되어 심의를 거쳤다."))
	d.fact("%s applicants %d", d.round(g), n)
	if d.chance(30) {
		d.note("applicants of other years")
		d.say("text", d.pick("지난해 공모에는 %d개 지자체가 신청했다.", "내년 공모에는 %d개 지자체가 신청할 것으로 보인다.", "앞으로 %d개 지자체를 지원할 계획이다."), n+7)
	}
}

// fact enters a figure that must come back.
func (d *drawn) fact(format string, args ...any) { d.facts[fmt.Sprintf(format, args...)] = true }

// parted prints the number of the release in its parts.
func (d *drawn) parted() {
	if g := d.groups[0]; g.classes != nil && len(d.groups) == 1 {
		var parts []string
		for _, class := range g.classes {
			n := len(ofClass(g.holders, class))
			parts = append(parts, fmt.Sprintf("%s %d곳", class, n))
			d.fact("%s class %s %d", d.round(g), class, n)
		}
		d.note("number parted by class")
		d.say("text", d.pick("유형별로는 %s이다.", "이 가운데 %s이다.", "- %s -", "유형별 : %s"), strings.Join(parts, d.pick(", ", "·")))
		return
	}
	if len(d.groups) < 2 || d.groups[1].scheme != d.scheme {
		return
	}
	var parts []string
	for _, g := range d.groups {
		label := map[string]string{"new": "신규", "renewed": d.again(), "changed": "변경", "revoked": d.verb + " 취소", "deferred": d.again() + " 유예"}[g.status]
		if label == "" || g.total == 0 {
			return
		}
		parts = append(parts, fmt.Sprintf("%s %d곳", label, g.total))
	}
	d.note("number parted by status")
	d.say("text", d.pick("이번 결과는 %s이다.", "%s이다.", "심사 결과는 %s이다."), strings.Join(parts, ", "))
}

// underTitle prints the number by class in a line under the title.
func (d *drawn) underTitle() {
	g := d.groups[0]
	if g.classes == nil || len(d.groups) > 1 || !g.said && g.total == 0 {
		return
	}
	d.note("subtitle: number parted by class")
	var parts []string
	for _, class := range g.classes {
		n := len(ofClass(g.holders, class))
		parts = append(parts, fmt.Sprintf("%s %d곳", class, n))
		d.fact("%s class %s %d", d.round(g), class, n)
	}
	d.say("sub", "- %s -", strings.Join(parts, d.pick(", ", "·")))
}

// allow enters the numbers of classes, which are true and may be printed.
func (d *drawn) allow() {
	for _, g := range d.groups {
		for _, class := range g.classes {
			d.truths[fmt.Sprintf("%s class %s %d", d.round(g), class, len(ofClass(g.holders, class)))] = true
		}
	}
}
