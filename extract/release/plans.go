package release

import (
	"regexp"
	"strings"
)

// planTable reads the planned services of a city's plan (계획 서비스): under
// which strategy, in which field, when and by whom.
type planTable struct {
	*tableReader
	service, strategy, domain, launch, operator int
	name, city                                  Value
}

// plans reads the table as one of planned services.
func (r *tableReader) plans() bool {
	p := &planTable{tableReader: r,
		service: r.first(serviceCol, projectCol), strategy: r.column(strategyCol), domain: r.first(domainCol, dimensionCol, classCol),
		launch: r.first(launchCol), operator: r.column(operatorCol)}
	if p.launch < 0 {
		p.launch = r.first(yearCol, periodCol, whenCol)
	}
	if !p.isPlan() {
		return false
	}
	p.name, p.city = r.ctx.planNear(r.block)
	if !p.name.Said() {
		return false
	}
	r.begin("plans")
	for row := r.head; row < r.rowCount; row++ {
		if r.rowKind(row) == bodyRow {
			p.row(row)
		}
	}
	return true
}

// isPlan says that the table names services with the time or body that will
// build them, and nobody who was certified.
func (p *planTable) isPlan() bool {
	if p.service < 0 || p.flipped || p.has(placeCol, sigunguCol, companyCol, bodyCol, gradeCol, statusCol) {
		return false
	}
	if p.launch < 0 || p.cols[p.service].kind == projectCol && p.strategy < 0 && p.operator < 0 {
		return false
	}
	in := p.contentOf(p.launch)
	return in.most(in.years, 0.4) && (p.strategy >= 0 || p.domain >= 0 || p.operator >= 0)
}

// row reads one planned service.
func (p *planTable) row(row int) {
	if !p.fresh(row, p.service) {
		return
	}
	p.counted(row)
	service := p.words(row, p.service)
	if service.Empty() {
		p.unread(row, "the row names no service")
		return
	}
	p.f.Plans = append(p.f.Plans, Plan{
		Name: p.name, City: p.city, Strategy: p.text(row, p.strategy), Domain: p.text(row, p.domain), Service: service,
		Launch: p.text(row, p.launch), Operator: p.text(row, p.operator),
		Rule: "table.plans", Table: p.use, Row: p.top + row,
	})
	p.gave(row)
}

// planName is a plan with its years: 「과천시 스마트도시계획(2021~2025)」.
var planName = regexp.MustCompile(`[「『"'<《〈]?\s*((?:[가-힣A-Za-z0-9·]+\s){0,5}[가-힣A-Za-z0-9·]*계획)\s*(\(\s*'?\d{2,4}년?\s*~\s*'?\d{2,4}년?\s*\))?`)

// planNear finds the plan that a table belongs to and the place whose plan it
// is: in the words before the table, nearest first, then in those after it.
func (ctx *context) planNear(block int) (name, city Value) {
	order := make([]int, 0, len(ctx.blocks))
	for i := block; i >= 0; i-- {
		order = append(order, i)
	}
	for i := block + 1; i < len(ctx.blocks); i++ {
		order = append(order, i)
	}
	for _, i := range order {
		v := ctx.blocks[i]
		for _, m := range planName.FindAllStringSubmatchIndex(v.S, -1) {
			i, j := ctx.placeBefore(v, m[2], m[3])
			if j <= i {
				continue
			}
			return v.value(i, m[3], "table.plan-name"), v.value(i, j, "table.plan-city")
		}
	}
	return Value{}, Value{}
}

// placeBefore finds the first place among the words i..j; none gives an empty
// range.
func (ctx *context) placeBefore(v view, i, j int) (from, to int) {
	for k := i; k < j; {
		end := strings.IndexByte(v.S[k:j], ' ')
		if end < 0 {
			end = j - k
		}
		if w := v.S[k : k+end]; isSigunguName(w) || isSidoName(w) {
			from, to = k, k+end
			if rest := strings.TrimPrefix(v.S[to:j], " "); isSidoName(w) {
				if next, _, _ := strings.Cut(rest, " "); isSigunguName(next) {
					to = j - len(rest) + len(next)
				}
			}
			return from, to
		}
		k += end + 1
	}
	return 0, 0
}
