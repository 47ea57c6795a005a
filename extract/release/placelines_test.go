package release

import "testing"

// TestLinesEndWhereTheirFormDoes ends a list of lines where what is told of the places begins.
func TestLinesEndWhereTheirFormDoes(t *testing.T) {
	const lead = "# 물빛도시 3곳 선정\n환경부는 물빛도시 3곳을 선정했다고 밝혔다.\n"
	const want = "new 경기 의왕시, new 충북 괴산군, new 전남 화순군"
	for _, in := range []string{
		"(경기 의왕시) 강가에 쉼터를 만든다.\n(충북 괴산군) 숲에 길을 낸다.\n(전남 화순군) 골목을 정비한다.\n삼척시는 시장을 정비한다.",
		"(경기 의왕시) 강가에 쉼터를 만든다.\n(충북 괴산군) 숲에 길을 낸다.\n(전남 화순군) 골목을 정비한다.\n괴산군은 역 앞을 밝힌다.\n화순군은 시장을 정비한다.",
		"경기 의왕시: 강가에 쉼터를 만든다.\n충북 괴산군: 숲에 길을 낸다.\n전남 화순군: 골목을 정비한다.",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
