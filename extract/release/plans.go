package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
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
	if p.launch < 0 {
		p.launch = r.headed(stageHeads)
	}
	if p.operator < 0 {
		p.operator = r.headed(leadHeads)
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

// Heads that tell in plans alone when a service is built and who leads it: elsewhere
// 단계 is a stage of choosing and 주관 a body that was chosen.
const (
	stageHeads = "단계 추진단계 구축단계 시행단계 도입단계 단계별 구축시점"
	leadHeads  = "주관 담당 주관기관 시행기관 담당기관 관리주체 주관부서 담당부서"
)

// headed is the first column whose lowest head is one of the words, -1 for none.
func (r *tableReader) headed(words string) int {
	for c := range r.cols {
		if hasWord(words, hangul.Key(r.cols[c].lowest().S)) {
			return c
		}
	}
	return -1
}

// isPlan says that the table names services with the time or body that will
// build them, or under the strategies of a plan, and nobody who was certified.
func (p *planTable) isPlan() bool {
	if p.service < 0 || p.flipped || p.has(placeCol, sigunguCol, companyCol, gradeCol, statusCol) {
		return false
	}
	if c := p.column(bodyCol); c >= 0 && c != p.operator {
		return false
	}
	if g, _ := p.gate(); g == decided && p.ctx.header.Kind == schema.Result {
		return false
	}
	project := p.cols[p.service].kind == projectCol
	if p.launch < 0 || !p.tellsYears() {
		return p.strategy >= 0 && !project && !p.has(yearCol, numberCol, moneyCol)
	}
	if project && p.strategy < 0 && p.operator < 0 {
		return false
	}
	return p.strategy >= 0 || p.domain >= 0 || p.operator >= 0
}

// leastDated is the share of services whose time is told: that of others is left to
// private bodies (*민간) or open.
const leastDated = 0.4

// tellsYears says that the column of times tells years (2023년, ’24, 2024~2026), or what its
// head alone can mean: terms of a plan (단기, 중장기) and its stages.
func (p *planTable) tellsYears() bool {
	told, cells := 0, 0
	for row := p.head; row < p.rowCount; row++ {
		s := hangul.FoldString(p.words(row, p.launch).S)
		if p.rowKind(row) != bodyRow || strings.TrimSpace(s) == "" {
			continue
		}
		cells++
		if yearOfPlan.MatchString(s) {
			told++
		}
	}
	return told > 0 && float64(told) >= leastDated*float64(cells)
}

// yearOfPlan finds a year or a term of a plan.
var yearOfPlan = hangul.MustCompile(`(?:19|20)\d\d|'\d\d|단기|중기|장기|\d\s?단계`)

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
