package release

import "testing"

// TestLinesWithFields: lines that part a service, who provides it, its kind and term at the same sign, or by a row of dots, an
// arrow or who asked for what.
func TestLinesWithFields(t *testing.T) {
	const lead = "# 환경부, 물살 규제샌드박스 과제 3건 승인\n배포일 2022. 9. 28.(수)\n환경부는 7일 물살 규제샌드박스 과제 3건을 승인했다고 밝혔다.\n"
	const sure = "물길 살피는 비행체+㈜여울로보, 골목 빈 가게 창고+㈜새벽빛, 빗물 되살림 세차+㈜온누리"
	const loose = "물길 살피는 비행체+여울로보, 골목 빈 가게 창고+새벽빛, 빗물 되살림 세차+온누리"
	for _, c := range []struct{ in, want string }{
		{"1. ㈜여울로보 / 물길 살피는 비행체 / 실증특례 / 2년\n2. ㈜새벽빛 / 골목 빈 가게 창고 / 임시허가 / 2년\n3. ㈜온누리 / 빗물 되살림 세차 / 실증특례 / 2년", sure},
		{"- ㈜여울로보, 물길 살피는 비행체, 실증특례\n- ㈜새벽빛, 골목 빈 가게 창고, 실증특례\n- ㈜온누리, 빗물 되살림 세차, 임시허가", sure},
		{"ㅇ 실증특례 : 물길 살피는 비행체(㈜여울로보)\nㅇ 임시허가 : 골목 빈 가게 창고(㈜새벽빛)\nㅇ 실증특례 : 빗물 되살림 세차(㈜온누리)", sure},
		{"실증특례 1. 물길 살피는 비행체 (㈜여울로보)\n실증특례 2. 골목 빈 가게 창고 (㈜새벽빛)\n실증특례 3. 빗물 되살림 세차 (㈜온누리)", sure},
		{"- 과제명 : 물길 살피는 비행체 / 신청기업 : ㈜여울로보 / 기간 : 2년\n- 과제명 : 골목 빈 가게 창고 / 신청기업 : ㈜새벽빛 / 기간 : 2년\n- 과제명 : 빗물 되살림 세차 / 신청기업 : ㈜온누리 / 기간 : 2년", sure},
		{"제1호 물길 살피는 비행체 (㈜여울로보)\n제2호 골목 빈 가게 창고 (㈜새벽빛)\n제3호 빗물 되살림 세차 (㈜온누리)", sure},
		{"▶ 물길 살피는 비행체 ← ㈜여울로보\n▶ 골목 빈 가게 창고 ← ㈜새벽빛\n▶ 빗물 되살림 세차 ← ㈜온누리", sure},
		{"▶ ㈜여울로보 → 물길 살피는 비행체\n▶ ㈜새벽빛 → 골목 빈 가게 창고\n▶ ㈜온누리 → 빗물 되살림 세차", sure},
		{"1. 물길 살피는 비행체 ······ 여울로보\n2. 골목 빈 가게 창고 ······ 새벽빛\n3. 빗물 되살림 세차 ······ 온누리", loose},
		{"1. 여울로보가 신청한 물길 살피는 비행체\n2. 새벽빛이 신청한 골목 빈 가게 창고\n3. 온누리가 제안한 빗물 되살림 세차", loose},
		{"1. 여울로보의 물길 살피는 비행체\n2. 새벽솔루션의 골목 빈 가게 창고\n3. 온누리의 빗물 되살림 세차", "물길 살피는 비행체+여울로보, 골목 빈 가게 창고+새벽솔루션, 빗물 되살림 세차+온누리"},
		{"물길 살피는 비행체｜여울로보\n골목 빈 가게 창고｜새벽빛\n빗물 되살림 세차｜온누리", loose},
	} {
		if got := servicesTold(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestMarkedBeforeTheProgramme: names behind marks, fewer than the number of the programme's tasks that stands behind them.
func TestMarkedBeforeTheProgramme(t *testing.T) {
	const head = "# 환경부, 물살 규제샌드박스 9건 승인\n배포일 2022. 9. 28.(수)\n"
	for _, c := range []struct{ in, want string }{
		{"환경부는 7일 ▲물길 살피는 비행체 ▲골목 빈 가게 창고 ▲빗물 되살림 세차 등 물살 규제샌드박스 과제 9건을 승인했다고 밝혔다.", "물길 살피는 비행체, 골목 빈 가게 창고, 빗물 되살림 세차"},
		{"환경부는 7일 물살 규제샌드박스 과제 9건을 승인했다.\n주요 과제는 ▲물길 안내 서비스, 골목 순찰 로봇 ▲여울 물결 플랫폼, 나룻배 고치기 등 9건이다.", "물길 안내 서비스, 골목 순찰 로봇, 여울 물결 플랫폼, 나룻배 고치기"},
		{"환경부는 이번 심의를 통해 물살 규제샌드박스에 9개 과제가 선정됐다고 밝혔다.", ""},
	} {
		if got := servicesTold(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
