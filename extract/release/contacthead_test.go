package release

import "testing"

// TestHeadOfOffice reads the office in the title of its head, and blocks whose first row is
// labels.
func TestHeadOfOffice(t *testing.T) {
	const text = "# 갯벌마을 두 곳 지정\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다.\n"
	for _, c := range []struct{ block, rank string }{
		{"담당 : 갯벌정책과장 한물결 (044-200-1234)", "과장"},
		{"담당과장 | 갯벌정책과장 한물결 | 044-200-1234", "과장"},
		{"담당부서 | 담당자 | 연락처\n갯벌정책과 | 사무관 한물결 | 044-200-1234", "사무관"},
		{"소속 | 직위 | 성명 | 전화번호\n갯벌정책과 | 사무관 | 한물결 | 044-200-1234", "사무관"},
		{"부서명 | 직급 | 성명 | 전화번호\n갯벌정책과 | 사무관 | 한물결 | 044-200-1234", "사무관"},
	} {
		h := Read(written(text+c.block), "").Header
		if h.Division.Words.S != "갯벌정책과" || len(h.Contacts) != 1 || h.Contacts[0].Name.Words.S != "한물결" || h.Contacts[0].Rank.Words.S != c.rank || h.Contacts[0].Phone.Words.S != "044-200-1234" {
			t.Errorf("%s: division %q, %v", c.block, h.Division.Words.S, h.Contacts)
		}
	}
}
