package samples

import (
	"fmt"
	"strings"
)

// asked is what a programme asks for.
type asked struct {
	dims   []string
	shares []int
	whole  int // points in all
	ratio  int // per cent
	marks  int // indicators
	years  int
}

// fieldsOf are fields of evaluation, three or four of which are drawn.
var fieldsOf = [][]string{
	{"추진체계", "사업 운영", "사업 성과"},
	{"혁신성", "서비스 기술", "협력체계"},
	{"계획의 적정성", "실현 가능성", "파급효과"},
	{"시설 기반", "주민 참여", "지속 가능성", "안전 관리"},
	{"예방", "대비", "대응", "복구"},
}

// criteria prints what was evaluated and how, in some sentences of what it could say.
func (d *drawn) criteria() {
	if d.groups[len(d.groups)-1].scheme != d.scheme {
		return
	}
	a := asked{dims: fieldsOf[d.IntN(len(fieldsOf))], whole: []int{100, 1000}[d.IntN(2)], ratio: []int{60, 65, 70, 75, 80}[d.IntN(5)], marks: 12 + d.IntN(60), years: 2 + d.IntN(4)}
	a.shares = []int{40, 30, 30}
	if len(a.dims) == 4 {
		a.shares = []int{30, 30, 20, 20}
	}
	d.note("criteria")
	d.evaluated(a)
	if d.chance(50) {
		d.threshold(a)
	}
	if d.chance(40) {
		d.term(a)
	}
	if d.chance(40) {
		d.note("criteria: benefits")
		w := d.pick("인증서와 현판", "지정서와 동판", "인증패")
		d.say("text", "%s된 지자체에는 %s%s 수여한다.", d.verb, w, particle(w, "을", "를"))
	}
}

// evaluated prints fields with their number of indicators or their shares.
func (d *drawn) evaluated(a asked) {
	list := strings.Join(a.dims, ", ")
	n := len(a.dims)
	var shares, bare, numbered []string
	for i, dim := range a.dims {
		points := a.shares[i] * a.whole / 100
		shares = append(shares, fmt.Sprintf("%s(%d점)", dim, points))
		bare = append(bare, fmt.Sprintf("%s %d점", dim, points))
		numbered = append(numbered, string([]rune("①②③④")[i])+dim)
	}
	dims := func() { d.fact("criteria %s dimensions %s", d.id, strings.Join(a.dims, "/")) }
	marks := func() { d.fact("criteria %s indicators %d", d.id, a.marks) }
	switch d.IntN(8) {
	case 0:
		d.note("criteria: 의 n개 분야 m개 지표")
		d.say("text", "평가는 %s의 %d개 %s %d개 %s지표로 %s.", list, n, d.pick("분야", "영역", "부문"), a.marks, d.pick("", "세부 ", "평가"), d.pick("이루어졌다", "진행됐다", "실시했다"))
		dims()
		marks()
	case 1:
		d.note("criteria: 등 n개 분야")
		d.say("text", "평가위원회는 %s 등 %d개 %s에 걸쳐 %d개 지표를 평가했다.", list, n, d.pick("분야", "영역", "부문"), a.marks)
		dims()
		marks()
	case 2:
		d.note("criteria: numbered fields")
		d.say("text", "심사는 %s 등 %d개 지표로 이루어졌다.", strings.Join(numbered, ", "), a.marks)
		dims()
		marks()
	case 3:
		d.note("criteria: shares in brackets")
		d.say("text", "심사는 %s을 살폈다.", strings.Join(shares, ", "))
		dims()
		d.items(a)
	case 4:
		d.note("criteria: shares without brackets")
		d.say("text", "배점은 %s%s.", strings.Join(bare, ", "), d.pick("이다", "으로 구성했다", "으로 평가했다"))
		dims()
		d.items(a)
	case 5:
		d.note("criteria: indicators alone")
		d.say("text", d.pick("평가지표는 모두 %d개다.", "이번 평가는 %d개 지표로 진행했다.", "총 %d개의 세부지표를 평가했다."), a.marks)
		marks()
	case 6:
		d.note("criteria: indicators changed")
		d.say("text", d.pick("평가지표를 지난해 %d개에서 올해 %d개로 줄였다.", "지난해 %d개였던 지표는 올해 %d개로 줄었다.", "종전 %d개 지표를 %d개로 간소화했다."), a.marks+9, a.marks)
		marks()
	case 7:
		d.note("criteria: fields behind their number")
		d.say("text", "%d개 %s(%s)에 걸쳐 %d개 지표를 평가했다.", n, d.pick("분야", "영역", "부문"), list, a.marks)
		dims()
		marks()
	}
}

// items enters the shares as items that must come back.
func (d *drawn) items(a asked) {
	for i, dim := range a.dims {
		d.fact("criteria %s item %s %d점", d.id, dim, a.shares[i]*a.whole/100)
	}
}

// threshold prints the points or the share that is asked for.
func (d *drawn) threshold(a asked) {
	points := a.whole * a.ratio / 100
	whole, pass := figure(a.whole), figure(points)
	kind := d.IntN(5)
	d.note(fmt.Sprintf("criteria: threshold %d", kind))
	switch kind {
	case 0:
		d.say("text", "총점의 %d%% 이상을 %s 지자체를 %s했다.", a.ratio, d.pick("받은", "얻은", "득점한"), d.verb)
		d.fact("criteria %s ratio %d", d.id, a.ratio)
	case 1:
		d.say("text", "%s점 만점에 %s점%s %s된다.", whole, pass, d.pick(" 이상을 받아야", "을 넘어야", " 이상이면"), d.verb)
		d.fact("criteria %s total %d", d.id, a.whole)
		d.fact("criteria %s pass %d", d.id, points)
	case 2:
		d.say("text", "총 %s점의 %d%%인 %s점 이상을 얻어야 %s을 받는다.", whole, a.ratio, pass, d.verb)
		d.fact("criteria %s ratio %d", d.id, a.ratio)
		d.fact("criteria %s total %d", d.id, a.whole)
		d.fact("criteria %s pass %d", d.id, points)
	case 3:
		d.say("text", "평가 점수가 %s점 이상이면 %s한다.", pass, d.verb)
		d.fact("criteria %s pass %d", d.id, points)
	case 4:
		d.say("text", "합격 기준은 %s점이다.", pass)
		d.fact("criteria %s pass %d", d.id, points)
	}
}

// term prints how long the decision holds.
func (d *drawn) term(a asked) {
	d.note("criteria: term")
	d.say("text", d.pick("유효기간은 %d년이다.", "인증은 %d년간 유효하다.", "%d년마다 재평가를 받아야 한다.", "지정 기간은 "+fmt.Sprintf("%d년부터 %d년까지 ", d.day.Year(), d.day.Year()+a.years-1)+"%d년이다."), a.years)
	d.fact("criteria %s years %d", d.id, a.years)
}

// figure prints a number with its commas.
func figure(n int) string {
	if n >= 1000 {
		return fmt.Sprintf("%d,%03d", n/1000, n%1000)
	}
	return fmt.Sprint(n)
}
