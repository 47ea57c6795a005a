package release

import (
	"testing"

	"injeung/extract/doc"
)

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
		"# 보도자료 | 한국갯벌공단\n2024. 5. 6. (월) 배포\n# 갯벌마을 두 곳 지정",
		"# 갯벌마을 두 곳 지정\n담당부서 : 갯벌정책과 / 등록일 : 2024-05-06 / 조회 : 12",
	} {
		h := Read(written(head+text), "").Header
		if h.Title.Words.S != "갯벌마을 두 곳 지정" || len(h.Subtitles) > 0 || h.day().Y != 2024 {
			t.Errorf("%q: title %q, subtitles %v, day %v", head, h.Title.Words.S, h.Subtitles, h.day())
		}
	}
}

// TestTimeBadge: what a board sets in a bracket before a title, from when on it may be told, is no part of it.
func TestTimeBadge(t *testing.T) {
	for in, want := range map[string]string{
		"[7.30.화. 보도시점 14:00] 갯벌마을 두 곳 지정": "갯벌마을 두 곳 지정",
		"(5.9. 조간) 갯벌마을 두 곳 지정":            "갯벌마을 두 곳 지정",
		"[갯벌마을] 두 곳 새로 지정하고 한 곳 연장":        "[갯벌마을] 두 곳 새로 지정하고 한 곳 연장",
		"(가칭)갯벌마을 두 곳 지정":                  "(가칭)갯벌마을 두 곳 지정",
	} {
		if v := withoutBadge(doc.Text{S: in}); v.Words.S != want {
			t.Errorf("%q: %q, want %q", in, v.Words.S, want)
		}
	}
}

// TestBoardName: words that name only parts of a site are no title.
func TestBoardName(t *testing.T) {
	for s, want := range map[string]bool{
		"보도자료 - 위원회 소식": true, "우리 소식": true, "물길이야기 > 보도자료": true, "보도자료(상세) - 국민 참여": true,
		"갯벌마을 두 곳 지정": false, "보도자료 - 갯벌마을 두 곳 지정": false, "새로 뽑힌 갯벌마을 이야기": false,
	} {
		if got := isBoardName(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
