package release

import "testing"

// TestServicesBySorts: services beside kinds of permission or fields in a table, behind statuses that are counted each, and
// behind a label in a note.
func TestServicesBySorts(t *testing.T) {
	const head = "# 환경부, 물살 규제샌드박스 3건 승인\n배포일 2022. 9. 28.(수)\n"
	const lead = head + "환경부는 7일 물살 규제샌드박스 과제 3건을 승인했다고 밝혔다.\n"
	const made = "물길 살피는 비행체+여울로보, 골목 빈 가게 창고+새벽빛, 빗물 되살림 세차+온누리"
	const bare = "물길 살피는 비행체, 골목 빈 가게 창고, 빗물 되살림 세차"
	for _, c := range []struct{ in, want string }{
		{lead + "구분 | 주요 과제\n실증특례(2) | 물길 살피는 비행체(여울로보), 골목 빈 가게 창고(새벽빛)\n임시허가(1) | 빗물 되살림 세차(온누리)", made},
		{lead + "분야 | 내용\n안전 | 물길 살피는 비행체, 골목 빈 가게 창고\n생활 | 빗물 되살림 세차", bare},
		{lead + "구분 | 내용\n안전 | 현장 점검 강화, 안전 교육 실시\n생활 | 상담 창구 확대", ""},
		{lead + "회사 | 지정 내용\n㈜여울로보 | 물길 살피는 비행체\n㈜새벽빛 | 골목 빈 가게 창고\n㈜온누리 | 빗물 되살림 세차", "물길 살피는 비행체+㈜여울로보, 골목 빈 가게 창고+㈜새벽빛, 빗물 되살림 세차+㈜온누리"},
		{lead + "※ 승인 과제 : 물길 살피는 비행체, 골목 빈 가게 창고, 빗물 되살림 세차", bare},
		{lead + "※ 승인 조건 : 책임보험 가입하기, 안전 관리자 두기, 운행 기록 남기기", ""},
		{head + "환경부는 7일 심의위원회를 열고 ①물길 살피는 비행체 ②골목 빈 가게 창고 ③빗물 되살림 세차 등 물살 규제샌드박스 과제 3건을 승인했다.", bare},
		{head + "환경부는 7일 물살 규제샌드박스 과제 3건을 의결했다고 밝혔다.\nㅇ 신규(1건) : 물길 살피는 비행체(여울로보)\nㅇ 변경(1건) : 골목 빈 가게 창고(새벽빛)\nㅇ 연장(1건) : 빗물 되살림 세차(온누리)", made},
	} {
		if got := servicesTold(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestPairsSideBySide: a table without head whose cells are all names with their companies, two in each row.
func TestPairsSideBySide(t *testing.T) {
	d := written("# 환경부, 물살 규제샌드박스 4건 승인\n배포일 2022. 9. 28.(수)\n환경부는 7일 물살 규제샌드박스 과제 4건을 승인했다고 밝혔다.\n물길 살피는 비행체(㈜여울로보) | 골목 빈 가게 창고(㈜새벽빛)\n빗물 되살림 세차(㈜온누리) | 여울 등불(㈜두레길)")
	d.Blocks[len(d.Blocks)-1].Table.HeaderRows = 0
	got := ""
	for _, d := range Read(d, "").Decisions {
		for _, h := range d.Holders {
			got += h.Words.S + "+" + h.Providers[0].Words.S + " "
		}
	}
	if want := "물길 살피는 비행체+㈜여울로보 빗물 되살림 세차+㈜온누리 골목 빈 가게 창고+㈜새벽빛 여울 등불+㈜두레길 "; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
