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
