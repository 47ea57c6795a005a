package html

import "testing"

// TestNumberInItsOwnCell joins to an official the telephone number in the cell behind, and no other cell.
func TestNumberInItsOwnCell(t *testing.T) {
	for cells, want := range map[string]string{
		"<th>책임자</th><td>과장 견우진</td><td>(044-205-4223)</td>":          "책임자: 과장 견우진 (044-205-4223)",
		"<th>책임자</th><td>과장 견우진</td><td>☎ 1577-4223</td>":             "책임자: 과장 견우진 ☎ 1577-4223",
		"<th>책임자</th><td>과장 견우진</td><td>사무관 옥나린</td>":                 "책임자: 과장 견우진",
		"<th>책임자</th><td>과장 견우진</td><th>전화</th><td>044-205-4223</td>": "책임자: 과장 견우진",
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>보도자료 | 해양수산부</title></head><body><h1>갯벌마을 두 곳 지정</h1><div><p>해양수산부는 6일 경북 울진군과 전남 신안군을 갯벌마을로 새로 지정했다고 밝혔다. 두 곳은 앞으로 세 해 동안 갯벌을 되살린다.</p></div><div class="dept"><table><tr>`+cells+`</tr></table></div></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, m := range d.Meta {
			found = found || m.Key == "field" && m.Text.S == want
		}
		if !found {
			t.Errorf("%s: no field %q in %v", cells, want, d.Meta)
		}
	}
}
