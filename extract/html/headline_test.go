package html

import "testing"

// TestHeadlineNotLineOfFields: a line of fields that begins with the name of the site and its board, as the page's title does, is
// no headline.
func TestHeadlineNotLineOfFields(t *testing.T) {
	const text = `<p>여수시는 6일 갯벌마을로 새로 지정됐다고 밝혔다. 시는 앞으로 세 해 동안 갯벌을 되살리고 철새를 지키는 일을 주민과 함께 한다.</p>`
	for _, site := range []string{"전라남도 여수시 보도자료", "전라남도 여수시청 누리집", "인천광역시 옹진군 소식"} {
		page := `<!DOCTYPE html><html><head><meta charset="utf-8"><title>` + site + `</title></head><body><div class="board_view"><h3>보도자료</h3><h4 class="tit">여수시, 갯벌마을 지정</h4><div class="cont"><p>` + site + ` 2024. 3. 6. / 갯벌과 물결</p>` + text + `</div></div></body></html>`
		if got := headingOf(t, page); got != "여수시, 갯벌마을 지정" {
			t.Errorf("%s: %q", site, got)
		}
	}
}
