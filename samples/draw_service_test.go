package samples

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"injeung/normalize/place"
)

// offered is one service of a release: its name, who provides it, where it was tried
// and its field.
type offered struct {
	name    string
	body    string // as printed
	known   string // the provider's name without its legal form
	others  int    // 외 n개사
	partner string
	domain  string
	base    int // year of the certification renewed, where it is printed
}

// words of services, and of those who provide them.
var (
	serviceFirst = []string{"골목길", "산책로", "횡단보도", "버스 정류장", "노약자", "미세먼지", "물길", "지하차도", "전기차 충전", "빈집", "시장 화재", "공원 쉼터", "자전거", "어린이 통학"}
	serviceLast  = []string{"안전 서비스", "관리 플랫폼", "안내 시스템", "알림 서비스", "예약 시스템", "감지 솔루션", "통합 플랫폼", "돌봄 서비스"}
	companies    = []string{"해솔", "다온테크", "가람소프트", "나래모빌리티", "별하늘", "두루정보", "한빛로봇", "물나라", "새결", "이음시스템즈"}
	publics      = []string{"한국물길공사", "새빛도시공사", "한국걷는길공단", "미래산업진흥원", "온누리연구원"}
	fieldNames   = []string{"교통", "안전", "환경", "복지", "에너지", "관광"}
)

// drawServices draws a release of a programme that certifies services.
func drawServices(seed uint64) *drawn {
	d := &drawn{Rand: rand.New(rand.NewPCG(seed, 77)), seed: seed, want: map[string]bool{}, counts: map[string]bool{}, facts: map[string]bool{}, truths: map[string]bool{}}
	d.day = time.Date(2021, 1, 4, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d.IntN(5*365))
	for _, p := range place.Load().On(d.placeDay()) {
		if p.Level == place.Si || p.Level == place.Gun {
			d.places = append(d.places, p)
		}
	}
	d.agency, d.scheme, d.id, d.verb = "국토교통부", "스마트도시 서비스", "smart_city_service", "인증"
	d.note("services")
	fresh := d.offers(2 + d.IntN(4))
	var renewed []offered
	if d.chance(35) {
		renewed = d.offers(1 + d.IntN(2))
		for i := range renewed {
			renewed[i].name = "다시 찾는 " + renewed[i].name
		}
	}
	d.head()
	d.say("title", "%s", d.pick(
		fmt.Sprintf("%d년 스마트도시 서비스 %d건 신규 인증", d.day.Year(), len(fresh)),
		fmt.Sprintf("스마트도시 서비스 %d건 새로 인증", len(fresh)),
		"주민 생활을 바꾸는 스마트도시 서비스"))
	d.served(fresh, renewed)
	d.expectServices("new", fresh)
	d.expectServices("renewed", renewed)
	return d
}

// offers draws services with names of their own.
func (d *drawn) offers(n int) []offered {
	var out []offered
	first, last, company := d.Perm(len(serviceFirst)), d.Perm(len(serviceLast)), d.Perm(len(companies))
	for i := range n {
		o := offered{name: serviceFirst[first[i]] + " " + serviceLast[last[i%len(last)]], known: companies[company[i]], domain: fieldNames[d.IntN(len(fieldNames))]}
		switch d.IntN(6) {
		case 0:
			o.known = publics[(int(d.seed)+i)%len(publics)]
			o.body = o.known
		case 1:
			o.body = "주식회사 " + o.known
		case 2:
			o.body = "(주)" + o.known
		case 3:
			o.body = o.known + "㈜"
		default:
			o.body = "㈜" + o.known
		}
		out = append(out, o)
	}
	return out
}

// expectServices enters what must come back of services.
func (d *drawn) expectServices(status string, all []offered) {
	for _, o := range all {
		who := o.known
		if o.others > 0 {
			who += fmt.Sprintf(" and %d", o.others)
		}
		row := fmt.Sprintf("service %s/%d/%s %s by %s", d.id, d.day.Year(), status, o.name, who)
		if o.partner != "" {
			row += " with " + o.partner
		}
		if o.base > 0 {
			row += fmt.Sprintf(" of %d", o.base)
		}
		d.want[row] = true
	}
	if len(all) > 0 {
		d.counts[fmt.Sprintf("%s/%d/%s selected %d", d.id, d.day.Year(), status, len(all))] = true
	}
}

// served prints the services in sentences, in lines, or in a table.
func (d *drawn) served(fresh, renewed []offered) {
	n := len(fresh)
	switch d.IntN(6) {
	case 0:
		d.note("services: quoted")
		list := d.join(d.offerWords(fresh, "‘%s’(%s)"))
		d.say("text", "국토교통부는 %s 등 %d건을 스마트도시 서비스로 신규 인증했다고 밝혔다.", list, n)
		d.prolonged(renewed, "‘%s’(%s)")
	case 1:
		d.note("services: without quotes")
		list := strings.Join(d.offerWords(fresh, "%s(%s)"), ", ")
		d.say("text", "국토교통부는 %s 등 %d건을 스마트도시 서비스로 신규 인증하였다.", list, n)
		d.prolonged(renewed, "%s(%s)")
	case 2:
		d.note("services: topic")
		d.say("text", "국토교통부는 스마트도시 서비스 %d건을 새로 인증했다고 밝혔다.", n)
		var words []string
		for _, o := range fresh {
			words = append(words, o.body+"의 "+o.name)
		}
		last := words[n-1]
		d.say("text", "인증을 받은 서비스는 %s%s.", strings.Join(words, ", "), particle(last, "이다", "다"))
		d.prolonged(renewed, "%s(%s)")
	case 3:
		d.note("services: lines")
		d.say("text", "국토교통부는 스마트도시 서비스 %d건을 새로 인증했다고 밝혔다.", n)
		form := d.pick("%s(%s)", "%s(%s) : 이웃이 쓰는 서비스", "%s : %s")
		for i, w := range d.offerWords(fresh, form) {
			d.say("item", "%s %s", string([]rune("①②③④⑤⑥")[i]), w)
		}
		d.prolonged(renewed, "%s(%s)")
	default:
		d.serviceTable(fresh, renewed)
	}
}

// offerWords prints services in a form with places for the name and who provides it.
func (d *drawn) offerWords(all []offered, form string) []string {
	var out []string
	for i := range all {
		o := &all[i]
		body := o.body
		if d.chance(15) {
			d.note("services: 외 n개사")
			o.others = 1 + d.IntN(4)
			body += fmt.Sprintf(" 외 %d개사", o.others)
		}
		out = append(out, fmt.Sprintf(form, o.name, body))
	}
	return out
}

// prolonged prints the services whose certification is renewed.
func (d *drawn) prolonged(all []offered, form string) {
	if len(all) == 0 {
		return
	}
	words := strings.Join(d.offerWords(all, form), ", ")
	d.note("services: renewed")
	before := ""
	if d.chance(50) {
		before = fmt.Sprintf("%d년에 인증된 ", d.day.Year()-2)
		for i := range all {
			all[i].base = d.day.Year() - 2
		}
	}
	d.say("text", "%s%s%s %d건은 인증을 연장했다.", before, words, d.pick(" 등", ""), len(all))
}

// serviceTable prints them in a table.
func (d *drawn) serviceTable(fresh, renewed []offered) {
	d.note("services: table")
	s := fmt.Sprintf("국토교통부는 스마트도시 서비스 %d건을 신규로 인증", len(fresh))
	if len(renewed) > 0 {
		s += fmt.Sprintf("하고, %d건은 인증을 연장", len(renewed))
	}
	d.say("text", "%s했다고 밝혔다.", s)
	head := []string{"연번", d.pick("서비스명", "서비스", "인증 서비스")}
	status, field, where := len(renewed) > 0, d.chance(50), d.chance(40)
	if status {
		head = append([]string{"구분"}, head...)
	}
	head = append(head, d.pick("기업명", "기관명", "제공기관", "신청기관"))
	if field {
		head = append(head, "분야")
	}
	if where {
		head = append(head, d.pick("실증지역", "협력 지자체"))
	}
	g := &grid{head: 1, rows: [][]string{head}}
	for k, part := range [][]offered{fresh, renewed} {
		for i := range part {
			o := &part[i]
			row := []string{fmt.Sprint(len(g.rows)), o.name, o.body}
			if d.chance(15) {
				o.others = 1 + d.IntN(4)
				row[2] += fmt.Sprintf(" 외 %d개사", o.others)
			}
			if status {
				label := "^"
				if i == 0 {
					label = []string{"신규", "연장"}[k]
				}
				row = append([]string{label}, row...)
			}
			if field {
				row = append(row, o.domain)
			}
			if where {
				p := holder{Place: d.places[d.IntN(len(d.places))]}
				o.partner = p.Full()
				row = append(row, d.withShort(p))
			}
			g.rows = append(g.rows, row)
		}
	}
	d.put(g, "스마트도시 서비스 인증 현황", d.IntN(4))
}
