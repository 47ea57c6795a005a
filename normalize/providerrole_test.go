package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

func TestProvidersWithoutRoles(t *testing.T) {
	for _, c := range []struct {
		name         string
		incorporated bool
		want         string
	}{
		{"하늘소프트(주관)", true, "하늘소프트"},
		{"하늘소프트 [참여]", false, "하늘소프트"},
		{"하늘소프트(대표 한봄)", true, "하늘소프트"},
		{"하늘소프트(옛 바다전산)", true, "하늘소프트"},
		{"하늘소프트*", true, "하늘소프트"},
		{"새길연구소(SRI)", false, "새길연구소(SRI)"},
		{"(하늘소프트)", true, "(하늘소프트)"},
		{"(", true, "("},
	} {
		if got := withoutRole(c.name, c.incorporated); got != c.want {
			t.Errorf("%q: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestProviderSpeltTwice: a local government is one provider however its name is spelt, but not with another of the same name.
func TestProviderSpeltTwice(t *testing.T) {
	for _, c := range []struct {
		body, table string
		want        int
	}{
		{"경남 김해시", "경상남도 김해시", 1},
		{"여수시", "전남 여수시", 1},
		{"서울 구로구", "서울특별시 구로구", 1},
		{"강원도 춘천시", "춘천시", 1},
		{"세종시", "세종특별자치시", 1},
		{"부산 남구", "울산 남구", 2},
		{"경기 광주시", "광주광역시", 2},
		{"인천광역시 강화군시설관리공단", "강화군시설관리공단", 1},
		{"강원 물빛마을협동조합", "물빛마을협동조합", 1},
		{"전남 물빛마을협동조합", "강원 물빛마을협동조합", 2},
		{"부산광역시 교육청", "울산광역시 교육청", 2},
	} {
		p := &paper{}
		f := p.house("서비스 1개 인증", "2025. 12. 18.(목)")
		body, table := p.services(release.InBody, schema.New, "하늘길 안내 서비스"), p.services(release.InTable, schema.New, "하늘길 안내 서비스")
		body.Holders[0].Providers = []release.Provider{{Words: p.text(c.body)}}
		table.Holders[0].Providers = []release.Provider{{Words: p.text(c.table)}}
		f.Decisions = []release.Decision{body, table}
		m := Merge([]*Draft{read("a.pdf", f)})
		sound(t, m)
		if n := m.Services[0].Providers; len(n) != c.want {
			t.Errorf("%s, %s: %+v", c.body, c.table, n)
		}
	}
}

// TestBranchOfPublic: a branch is a public body where the body before it is one, and no firm.
func TestBranchOfPublic(t *testing.T) {
	for name, want := range map[string]bool{
		"나래수자원공사 온누리유역본부": true,
		"새길시설공단 남부지사":     true,
		"다온진흥원 동부지역본부":    true,
		"한빛환경공단 두레사업단":    true,
		"오름길 남부지사":        false,
		"나래공사 이용자 모임":     false,
		"나래수자원공사":         false,
	} {
		if got := branchOfPublic(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestLaboratories: a laboratory is the state's where its name says so, else a company that calls itself one.
func TestLaboratories(t *testing.T) {
	for name, want := range map[string]schema.ProviderKind{
		"나래연구소":      schema.Company,
		"빗방울연구소":     schema.Company,
		"물길기술연구소":    schema.Company,
		"한국물길연구소":    schema.Public,
		"국립갯벌연구소":    schema.Public,
		"물길과학연구소":    schema.Public,
		"나래연구원":      schema.Public,
		"다온물길안전지원센터": schema.Public,
	} {
		if _, kind := (&work{}).provider(doc.Text{S: name}); kind == nil || *kind != want {
			t.Errorf("%s: %v", name, kind)
		}
	}
}
