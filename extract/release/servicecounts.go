package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// ofServicesCounted finds a number of services or of what they are built in: 8개 서비스, 5개
// 과제.
var ofServicesCounted = hangul.MustCompile(`(?:개|건)(?:의)?\s?(?:신규\s|혁신\s|실증\s|우수\s|새로운\s|세부\s)?(?:실증|세부|연구)?(?:서비스|과제|솔루션|프로젝트|플랫폼|시스템|안건|앱|실증사업)$`)

// tasksCounted finds tasks or services before their bare number: 대상 과제로 3건을.
var tasksCounted = hangul.MustCompile(`(?:서비스|과제|솔루션|안건|프로젝트|앱)(?:로|으로)\s(?:총\s|모두\s|최종\s|신규\s)?\d{1,3}건`)

// countsServices says that a statement outside of tables counts services of the programme of
// the table, and none counts places: its rows are services, whatever the programme is
// called.
func (r *tableReader) countsServices() bool {
	services := false
	id := r.scheme().ID
	for i := range r.f.Decisions {
		d := &r.f.Decisions[i]
		if d.Where == InTable || d.Scheme.ID != id {
			continue
		}
		for _, n := range d.Counts {
			switch s := strings.TrimSpace(hangul.FoldString(n.Words.S)); {
			case ofServicesCounted.MatchString(s), strings.HasSuffix(s, "건") && tasksCounted.MatchString(hangul.FoldString(d.Words.S)):
				services = true
			case strings.HasSuffix(s, "곳") || strings.HasSuffix(s, "지자체") || strings.HasSuffix(s, "지방정부") || strings.HasSuffix(s, "지역") || strings.HasSuffix(s, "도시") || strings.HasSuffix(s, "개소"):
				return false
			}
		}
		for k := range d.Holders {
			if d.Holders[k].Kind == CityHolder {
				return false
			}
		}
	}
	return services
}

// ofServices says that a decision is on services: its programme certifies them, or it counts
// them.
func (d *Decision) ofServices() bool {
	if certifies(d.Scheme) == scheme.Service {
		return true
	}
	for _, n := range d.Counts {
		if ofServicesCounted.MatchString(strings.TrimSpace(hangul.FoldString(n.Words.S))) {
			return true
		}
	}
	return false
}

// sortWords sort projects by how they are run or who runs them, and name no field of services.
var sortWords = setOf("시범", "확산", "실증", "본", "예비", "일반", "특별", "국내", "해외", "단독", "공동", "공공", "민간", "개인", "단체", "최초", "계속", "우수")

// isSort says that words are a sort of project and no field: 시범, 실증특례, 자유공모.
func isSort(s string) bool {
	s = hangul.NoSpace(hangul.FoldString(s))
	if sortWords.has(s) || isExemption(s) {
		return true
	}
	for _, w := range []string{"공모", "유형", "기업", "사업", "과제"} {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}
