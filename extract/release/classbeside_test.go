package release

import "testing"

// TestClassesBeside reads classes that stand side by side, whatever joins them to the
// names, because the names make up the declared number or a word says what they are.
func TestClassesBeside(t *testing.T) {
	const lead = "환경부는 2024년 물빛도시 3곳을 선정했다고 6일 밝혔다. "
	for _, body := range []string{
		"골목 상권 유형에는 부산 동구와 경기 의왕시, 산촌 정착 유형에는 전남 화순군이 선정됐다.",
		"환경부는 10월 31일 골목 상권 분야에 부산 동구와 경기 의왕시를, 산촌 정착 분야에 전남 화순군을 물빛도시로 선정했다.",
		"골목 상권 유형은 부산 동구와 경기 의왕시가, 산촌 정착 유형은 전남 화순군이 각각 선정됐다.",
		"선정된 곳은 골목 상권(부산 동구, 경기 의왕시), 산촌 정착(전남 화순군)이다.",
		"선정된 곳은 △골목 상권(부산 동구·경기 의왕시) △산촌 정착(전남 화순군)이다.",
		"선정된 곳은 ▲골목 상권 유형 부산 동구, 경기 의왕시 ▲산촌 정착 유형 전남 화순군이다.",
		"골목 상권 유형 2곳(부산 동구, 경기 의왕시), 산촌 정착 유형 1곳(전남 화순군)이다.",
		"부산 동구와 경기 의왕시는 골목 상권 유형, 전남 화순군은 산촌 정착 유형에 선정됐다.",
		"선정된 3곳은 골목 상권 모델이 부산 동구와 경기 의왕시 2곳이고, 산촌 정착 모델이 전남 화순군 1곳이다.",
		"유형별로는 골목 상권 유형이 부산 동구, 경기 의왕시 등 2곳, 산촌 정착 유형이 전남 화순군 1곳이다.",
		"부산 동구와 경기 의왕시는 골목 상권으로, 전남 화순군은 산촌 정착으로 선정됐다.",
	} {
		const want = "new 부산 동구:골목 상권, new 경기 의왕시:골목 상권, new 전남 화순군:산촌 정착"
		if got := saidOf("# 물빛도시 3곳 선정\n" + lead + body); got != want {
			t.Errorf("%s\n   got  %s", body, got)
		}
	}
}

// TestNoClassesBeside keeps what places do or have from being their class.
func TestNoClassesBeside(t *testing.T) {
	const lead = "환경부는 2024년 물빛도시로 부산 동구, 경기 의왕시, 전남 화순군 등 3곳을 선정했다고 6일 밝혔다. "
	for _, body := range []string{
		"동구는 보행로에 그늘막을, 의왕시는 시장에 쉼터를, 화순군은 공원에 무대를 만든다.",
		"동구는 중심지로, 의왕시는 관문으로, 화순군은 쉼터로 거듭난다.",
		"시장이 부산 동구, 군수가 전남 화순군, 구청장이 경기 의왕시를 소개했다.",
		"교통 분야에서는 동구가, 복지 분야에서는 의왕시가 다른 도시를 돕는다.",
		"주요 사업은 창업 거리(부산 동구), 시장 정비(경기 의왕시), 온천 개발(전남 화순군) 등이다.",
	} {
		const want = "new 부산 동구, new 경기 의왕시, new 전남 화순군"
		if got := saidOf("# 물빛도시 3곳 선정\n" + lead + body); got != want {
			t.Errorf("%s\n   got  %s", body, got)
		}
	}
}
