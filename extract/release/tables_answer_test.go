package release

import "testing"

// TestTableOfWhoAnswers: the table of who answers for the release goes on with none before it,
// though it has as many columns and no head.
func TestTableOfWhoAnswers(t *testing.T) {
	d := written("# 골목로봇서비스 2건 인증\n□ 국토교통부는 골목로봇서비스 2건을 인증했다고 밝혔다.\n구분 | 순번 | 서비스명 | 기업명 | 지역\n신규 | 1 | 귀갓길 지킴이 | ㈜두레길 | 수도권\n신규 | 2 | 빗물 알리미 | ㈜온누리 | 수도권")
	d.Blocks = append(d.Blocks, tableOf([][]string{
		{"담당 부서", "골목국", "책임자", "과 장", "견우진 (044-201-4180)"},
		{"담당 부서", "골목과", "담당자", "사무관", "옥나린 (044-201-4183)"},
	}, len(d.Blocks)))
	d.Blocks[len(d.Blocks)-1].Table.HeaderRows = 0
	for i := range d.Blocks[len(d.Blocks)-1].Table.Cells {
		d.Blocks[len(d.Blocks)-1].Table.Cells[i].Header = false
	}
	for _, x := range Read(d, "").Decisions {
		for _, h := range x.Holders {
			if h.Words.S != "귀갓길 지킴이" && h.Words.S != "빗물 알리미" {
				t.Errorf("%q is a service", h.Words.S)
			}
		}
	}
}
