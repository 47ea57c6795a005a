package release

import "testing"

// TestTableUnderTitle gives the rows of a table the programme that nothing but the title names.
func TestTableUnderTitle(t *testing.T) {
	const rows = "연번 | 과제명 | 신청기업 | 구분 | 실증지역\n1 | 섬마을약배달 | ㈜물새 | 임시허가 | -\n2 | 산골이동빨래방 | 볕뜰㈜ | 실증특례 | 전남 완도군"
	const lead = "□ 산업부는 3월 5일 ‘제11차 규제특례 심의위원회’를 개최하여 총 2건의 규제특례 과제(임시허가 1건, 실증특례 1건)를 승인하였다.\n"
	const want = "산업규제샌드박스: 산골이동빨래방 섬마을약배달"
	for _, heading := range []string{"< 제11차 심의위원회 승인 과제 >", "< 이번 심의위원회를 통과한 과제 >"} {
		if got := heldUnder("# 산업 규제샌드박스 과제 2건 승인\n" + lead + heading + "\n" + rows); got != want {
			t.Errorf("%s: %s, want %s", heading, got, want)
		}
	}
}

// TestTableOfThePlaces: a table of places under no name of a programme is that of the one that certifies places, though the table
// before it is of services; where its heading names another, it is that one's.
func TestTableOfThePlaces(t *testing.T) {
	const lead = "# 서울·대구 등 3곳 스마트도시 인증 연장… 스마트도시 서비스 2건 신규 인증\n배포일 2023. 12. 13.\n" +
		"□ 국토교통부는 스마트도시 인증을 받은 서울, 대구, 경기 부천시 3곳의 인증을 연장한다고 밝혔다.\n□ 스마트도시 서비스 인증에는 ㈜라온의 “보행 알리미”, ㈜다온의 “버스 부르미” 등 2건을 신규 인증하였다.\n" +
		"참고 1 스마트도시 서비스 신규 인증 내용\n서비스명 | 추진주체 | 내용\n보행 알리미 | ㈜라온 | 알림\n버스 부르미 | ㈜다온 | 호출\n"
	for _, head := range []string{"참고 2 인증 연장 도시의 주요 성과", "참고 2 연장된 도시별 성과", "붙임 2 인증 연장 도시 현황", "3. 연장 지자체의 성과"} {
		in := lead + head + "\n도시 | 주요 성과\n서울특별시 | 교통\n대구광역시 | 자료\n부천시 | 주차"
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				if want := h.Kind == ServiceHolder; want != (d.Scheme.ID == "smart_city_service") {
					t.Errorf("%s: %s: %s", head, h.Words.S, d.Scheme.ID)
				}
			}
		}
	}
}
