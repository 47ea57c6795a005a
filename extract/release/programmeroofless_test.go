package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestRoofsOfProgrammes: what is told of a project and of the programmes that it is made of is told of these.
func TestRoofsOfProgrammes(t *testing.T) {
	const both = "들꽃도시: 무주군 서천군 태백시; 목조쉼터시범사업: 거창군 남원시"
	for _, c := range []struct{ name, in, want string }{
		{"a table of all", "# 들꽃도시 3곳 등 녹지 활성화 사업 대상지 선정\n산림청은 녹지 활성화 사업의 대상지로 들꽃도시 3곳과 목조쉼터 시범사업 2곳을 선정했다고 밝혔다.\n‘들꽃도시 조성사업’은 강원 태백시, 전북 무주군, 충남 서천군이 최종 선정됐다.\n‘목조쉼터 시범사업’은 경남 거창군, 전북 남원시가 뽑혔다.\n2026년 녹지 활성화 사업 대상지\n사업 | 지역 | 내용\n들꽃도시 조성 | 강원 태백시 | 꽃길\n들꽃도시 조성 | 전북 무주군 | 화단\n들꽃도시 조성 | 충남 서천군 | 꽃밭\n목조쉼터 시범 | 경남 거창군 | 정자\n목조쉼터 시범 | 전북 남원시 | 정자", both},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestNamesThatAreNone: those whom a verb tells of are no programme, and a name of the words of one in quotes is that one.
func TestNamesThatAreNone(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"those whose time is up", "# 들꽃도시 3곳 새 출발\n산림청은 강원 태백시를 들꽃도시로 지정하고, 협약 시한이 끝난 2개 지자체를 다시 지정했다.\n- 강원 태백시\n- 충남 서천군\n- 경남 거창군", "들꽃도시: 거창군 서천군 태백시"},
		{"the words of one in quotes", "# 들꽃도시 2곳, 시험 쉼터 2곳 선정\n산림청은 올해 「들꽃도시 조성사업」과 「골목 쉼터 시험사업」 공모 결과, 들꽃도시 2곳과 시험 쉼터 2곳을 선정했다.\n들꽃도시에는 강원 태백시, 충남 서천군이 선정되었다.\n골목 쉼터 시험사업에는 경남 거창군, 전북 남원시가 선정되었다.", "골목쉼터시험사업: 거창군 남원시; 들꽃도시: 서천군 태백시"},
	} {
		if got := heldUnder(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestBodiesLed: a bracket with a head behind a name makes it that of a body.
func TestBodiesLed(t *testing.T) {
	for text, want := range map[string]bool{
		"산림청 국립들꽃마당(마당장 나들이)은 두 곳을 지정했다.":   true,
		"국립들꽃마당(원장 나들이, 이하 들꽃마당)은 지정했다.":    true,
		"국립들꽃마당(2곳)과 들꽃마을을 지정했다.":           false,
		"국립들꽃마당에 두 곳이 올랐다. (원장 나들이)는 축하했다.": false,
	} {
		ctx := &context{passages: []passage{{view: viewOf(doc.Text{S: text})}}}
		if got := ctx.isLed("국립들꽃마당"); got != want {
			t.Errorf("%s: a body %v, want %v", text, got, want)
		}
	}
}
