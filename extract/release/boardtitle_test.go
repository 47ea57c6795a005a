package release

import "testing"

// TestMenuAboveTitle: the body's name and words of the menu above a title are no title, and
// no subtitles; neither is the writer's name below its label.
func TestMenuAboveTitle(t *testing.T) {
	const text = "\n해양수산부는 올해 갯벌마을로 두 곳을 뽑았다고 밝혔다. 마을마다 갯벌을 되살린다."
	for _, head := range []string{
		"# 알림마당\n# 보도자료\n# 갯벌마을 두 곳 지정\n등록일 2024-05-06",
		"보도·설명\n갯벌마을 두 곳 지정\n2024-05-06",
		"홈 > 알림 > 보도자료\n갯벌마을 두 곳 지정\n2024-05-06 조회 12",
		"뉴스·공지\n보도자료 갯벌마을 두 곳 지정\n등록일 : 2024-05-06",
		"# 갯벌마을 두 곳 지정\n작성자\n한물결\n등록일 2024-05-06",
		"# 갯벌마을 두 곳 지정\n담당부서 : 갯벌정책과 / 등록일 : 2024-05-06 / 조회 : 12",
	} {
		h := Read(written(head+text), "").Header
		if h.Title.Words.S != "갯벌마을 두 곳 지정" || len(h.Subtitles) > 0 || h.day().Y != 2024 {
			t.Errorf("%q: title %q, subtitles %v, day %v", head, h.Title.Words.S, h.Subtitles, h.day())
		}
	}
}
