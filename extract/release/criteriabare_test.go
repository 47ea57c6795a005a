package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// itemsIn writes the items that a release asks for: dimension/name=points or weight.
func itemsIn(text string) string {
	var out []string
	for _, it := range Read(written(text), "").Items {
		out = append(out, it.Dimension.S+"/"+it.Name.S+"="+it.Points.S+it.Weight.S)
	}
	return strings.Join(out, " ")
}

// TestItemsOnce: what the text and a table tell of the points of a dimension is one; tables
// across and without a head are read, tables of money are none.
func TestItemsOnce(t *testing.T) {
	const call = "# 물빛마을 공모\n환경부는 물빛마을 3곳을 공모한다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"the same points", call + "평가는 물길 여건(40점), 주민 참여(60점)로 한다.\n평가 기준\n평가부문 | 평가항목 | 배점\n물길 여건 | 물의 맑기 | 40\n주민 참여 | 모임의 수 | 60", "물길 여건/물의 맑기=40 주민 참여/모임의 수=60"},
		{"parts of the points", call + "평가는 물길 여건(40점), 주민 참여(60점)로 한다.\n평가 기준\n평가부문 | 평가항목 | 배점\n물길 여건 | 물의 맑기 | 15\n물길 여건 | 물의 양 | 25\n주민 참여 | 모임의 수 | 60", "물길 여건/물의 맑기=15 물길 여건/물의 양=25 주민 참여/모임의 수=60"},
		{"other points stay", call + "평가는 물길 여건(40점), 주민 참여(60점)로 한다.\n평가 기준\n평가부문 | 평가항목 | 배점\n물길 여건 | 물의 맑기 | 30\n주민 참여 | 모임의 수 | 60", "물길 여건/=40점 물길 여건/물의 맑기=30 주민 참여/모임의 수=60"},
		{"across", call + "평가 항목별 배점\n항목 | 물길 여건 | 주민 참여 | 합계\n배점 | 40 | 60 | 100", "/물길 여건=40 /주민 참여=60"},
		{"numbers before", call + "평가 가중치\n구분 | 항목 | 가중치(%)\n1 | 물길 여건 | 40\n2 | 주민 참여 | 60", "/물길 여건=40 /주민 참여=60"},
		{"what is looked at in each", call + "평가 기준\n평가 항목 | 세부 평가 내용 | 배점\n물길 여건 | 물의 맑기와 양 | 40\n주민 참여 | 모임의 수와 활동 | 60", "/물길 여건=40 /주민 참여=60"},
		{"what is looked at in each field", call + "평가 기준\n분야 | 평가 내용 | 배점\n물길 여건 | 물의 맑기와 양 | 40\n주민 참여 | 모임의 수와 활동 | 60", "물길 여건/=40 주민 참여/=60"},
		{"fewer rows than indicators are told", call + "신청서는 3개 항목 12개 세부지표로 나누어 100점 만점으로 평가한다.\n심의 항목 | 주요 평가 내용 | 배점\n물길 여건 | 물의 맑기와 양 | 40\n주민 참여 | 모임의 수와 활동 | 35\n살림 | 예산 마련 | 25", "물길 여건/=40 주민 참여/=35 살림/=25"},
		{"as many rows as indicators are told", call + "신청서는 3개 세부지표로 나누어 100점 만점으로 평가한다.\n심의 항목 | 주요 평가 내용 | 배점\n물길 여건 | 물의 맑기와 양 | 40\n주민 참여 | 모임의 수와 활동 | 35\n살림 | 예산 마련 | 25", "/물길 여건=40 /주민 참여=35 /살림=25"},
		{"several in one field", call + "평가 기준\n분야 | 평가 내용 | 배점\n물길 여건 | 물의 맑기 | 40\n물길 여건 | 물의 양 | 20\n주민 참여 | 모임의 수 | 40", "물길 여건/물의 맑기=40 물길 여건/물의 양=20 주민 참여/모임의 수=40"},
		{"points in heads", call + "심사 기준\n물길 여건 (40점) | 주민 참여 (60점)\n물의 맑기와 양 | 모임의 수", "물길 여건/=40점 주민 참여/=60점"},
		{"points in heads that make no whole", call + "심사 기준\n물길 여건 (40점) | 주민 참여 (25점)\n물의 맑기와 양 | 모임의 수", ""},
		{"money", call + "사업비 구성\n구분 | 항목 | 비율\n국비 | 물길 손질 | 50%\n지방비 | 주민 모임 | 50%", ""},
	} {
		if got := itemsIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestItemsOfClasses gives a class its own figures and those that the table tells of all, whatever the header calls it; figures
// in pieces count indicators, and what has indicators is a dimension.
func TestItemsOfClasses(t *testing.T) {
	const head = "# 맑은물 마을 네 곳 뽑혀\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다.\n"
	for rows, want := range map[string]string{
		"심사 기준\n항목 | 지표 수 | 배점 | <\n |  | 시 | 군\n물길 | 6 | 40 | 30\n모임 | 9 | 60 | 70":     "시:물길/=6,40 군:물길/=6,30 시:모임/=9,60 군:모임/=9,70",
		"평가 분야\n분야 | 대도시 | 중소도시\n물길 | 15개 | 12개\n모임 | 20개 | 16개":                         "대도시:물길/=15개, 중소도시:물길/=12개, 대도시:모임/=20개, 중소도시:모임/=16개,",
		"심사 기준\n심사항목 | 배점\n위치와 규모 | 15\n물의 맑기 | 85":                                      ":/위치와 규모=,15 :/물의 맑기=,85",
		"심사 기준\n구분 | 심사 내용 | 배점\n물길(40) | 물의 맑기 | 15\n | 물의 양 | 25\n모임(60) | 모임의 수 | 60": ":물길/물의 맑기=,15 :물길/물의 양=,25 :모임/모임의 수=,60",
	} {
		var out []string
		for _, it := range Read(withWideCells(written(head+rows)), "").Items {
			out = append(out, it.Class.S+":"+it.Dimension.S+"/"+it.Name.S+"="+it.Count.S+","+it.Points.S)
		}
		if got := strings.Join(out, " "); got != want {
			t.Errorf("%s\n got  %s\n want %s", rows, got, want)
		}
	}
}

// withWideCells makes cells wide over those beside them in which < stands.
func withWideCells(d *doc.Document) *doc.Document {
	for i := range d.Blocks {
		t := d.Blocks[i].Table
		if t == nil {
			continue
		}
		var cells []doc.Cell
		for _, c := range t.Cells {
			if c.Blocks[0].Text.S == "<" {
				cells[len(cells)-1].ColSpan++
				continue
			}
			cells = append(cells, c)
		}
		t.Cells = cells
	}
	return d
}

// TestDimensionGoesOn reads a cell that holds nothing but the points of the dimension above as
// part of it, and keeps one that has a name.
func TestDimensionGoesOn(t *testing.T) {
	const head = "# 맑은물 마을 네 곳 뽑혀\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다.\n평가 기준\n평가부문 | 평가항목 | 배점\n"
	for rows, want := range map[string]string{
		"물길 여건 | 물의 맑기 | 15\n(40) | 물의 양 | 25\n주민 참여 | 모임의 수 | 60":   "물길 여건/물의 맑기=15 물길 여건/물의 양=25 주민 참여/모임의 수=60",
		"물길 여건 | 물의 맑기 | 15\n[40점] | 물의 양 | 25\n주민 참여 | 모임의 수 | 60":  "물길 여건/물의 맑기=15 물길 여건/물의 양=25 주민 참여/모임의 수=60",
		"물길 여건 | 물의 맑기 | 15\n수량(25) | 물의 양 | 25\n주민 참여 | 모임의 수 | 60": "물길 여건/물의 맑기=15 수량/물의 양=25 주민 참여/모임의 수=60",
	} {
		if got := itemsIn(head + rows); got != want {
			t.Errorf("%s\n got  %s\n want %s", rows, got, want)
		}
	}
}
