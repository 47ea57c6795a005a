package release

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// unruled is a document of lines whose tables do not tell their heads.
func unruled(text string) *doc.Document {
	d := written("배포일 2026. 5. 7.(목)\n" + text)
	for _, b := range d.Blocks {
		if b.Table != nil {
			b.Table.HeaderRows = 0
		}
	}
	return d
}

// placesOf are the status and places that a document gives, where it is a result.
func placesOf(text string) string {
	f := Read(unruled(text), "")
	if f.Header.Kind != schema.Result {
		return ""
	}
	var out []string
	for _, d := range f.Decisions {
		if d.Scheme.ID == "" {
			continue // names no programme, and gives no row
		}
		for _, h := range d.Holders {
			if w := string(d.Status) + " " + h.Words.S; !slices.Contains(out, w) {
				out = append(out, w)
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

// TestHeadsUnderNoKnownWord: a first row over nothing but places names none and heads them; what may be misprinted stays a row.
func TestHeadsUnderNoKnownWord(t *testing.T) {
	const lead = "# 이음도시 3곳 지정\n환경부는 이음도시 3곳을 지정했다고 밝혔다.\n"
	const rows = "강원 영월군 | 3년\n충북 옥천군 | 3년\n전남 곡성군 | 3년"
	for _, head := range []string{"누가 | 얼마 동안", "이어 가는 고을 | 앞으로 5년", "자리 | 기한"} {
		if got, want := placesOf(lead+head+"\n"+rows), "new 강원 영월군, new 전남 곡성군, new 충북 옥천군"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
		if got := codesOf(Read(unruled(lead+head+"\n"+rows), "")); strings.Contains(got, "unknown-place") {
			t.Errorf("%s: %s", head, got)
		}
	}
	if got := placesOf(lead + "경남 하똥군 | 2년\n" + rows); !strings.Contains(got, "하똥군") {
		t.Errorf("a misprint is lost: %s", got)
	}
}

// TestNumberApartFromNames: the number of a cell's names in a bracket behind a space is no name.
func TestNumberApartFromNames(t *testing.T) {
	const lead = "# 이음도시 5곳 지정\n환경부는 이음도시 5곳을 지정했다고 밝혔다.\n시·도 | 시·군\n"
	const want = "new 고흥군, new 곡성군, new 괴산군, new 단양군, new 영월군"
	for _, in := range []string{
		"강원 | 영월군 (1)\n충북 | 단양군, 괴산군 (2)\n전남 | 곡성군, 고흥군 (2)",
		"강원 | 영월군 (1곳)\n충북 | 단양군, 괴산군 (2곳)\n전남 | 곡성군, 고흥군 [2]",
		"강원 | 영월군(1)\n충북 | 단양군, 괴산군(2)\n전남 | 곡성군, 고흥군(2)",
	} {
		if got := placesOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestShownAsChosen: a sentence that tells who applied and shows those chosen leads to a table of these; years over columns of
// names are those of what is renewed.
func TestShownAsChosen(t *testing.T) {
	const lead = "# 이웃이 돌보는 마을로\n복지부는 이웃돌봄 이음도시 3곳을 선정하였다고 밝혔다.\n"
	const table = "\n분야 | 지방자치단체 | 순위\n노인 (2) | 강원 영월군, 충북 옥천군 | -\n아동 (1) | 전남 곡성군 | -"
	for _, c := range []struct{ in, want string }{
		{"공모에 노인 9곳, 아동 4곳이 신청하였으며, 심사위원회의 서류·발표 심사를 거쳐 다음과 같이 결정되었다.", "new 강원 영월군, new 전남 곡성군, new 충북 옥천군"},
		{"신청 기관은 심사위원회의 판단에 따라 다음과 같이 뽑았다.", "new 강원 영월군, new 전남 곡성군, new 충북 옥천군"},
	} {
		if got := placesOf(lead + c.in + table); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
	got := placesOf("# 이음도시 신규 2곳·재지정 2곳 확정\n복지부는 이음도시 4곳을 확정했다고 밝혔다.\n시·도 | 신규 지정 | 재지정(’22년 지정) | 재지정(’23년 지정) | 계\n강원 | 영월군 | 정선군 | - | 2\n충북 | 옥천군 | - | 보은군 | 2")
	if want := "new 영월군, new 옥천군, renewed 보은군, renewed 정선군"; got != want {
		t.Errorf("years over names\n   got  %s\n   want %s", got, want)
	}
}
