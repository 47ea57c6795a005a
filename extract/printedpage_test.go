package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"injeung/extract/doc"
)

// TestFrameAside leaves out menus and ways on of a page that a browser printed, and nothing
// of a release that no browser did.
func TestFrameAside(t *testing.T) {
	const first = "환경부는 물결마을로 여주시와 남해군을 지정했다고 밝혔다. 두 곳은 물길을 손본다."
	for name, c := range map[string]struct {
		title string
		lines []string
		want  []string
	}{
		"path": {"", []string{"본문 바로가기", "이 누리집은 전자정부 누리집입니다.", "정책뉴스", "사실은 이렇습니다", "홈 > 소식 > 보도자료", "물결마을 두 곳 지정", first, "목록", "많이 본 자료", "개인정보처리방침"},
			[]string{"물결마을 두 곳 지정", first}},
		"title": {"물결마을 두 곳 지정 | 환경부", []string{"알림", "설명·해명", "물결마을 두 곳 지정", first, "이전글 숲길 걷기", "다음글 바닷가 걷기"},
			[]string{"물결마을 두 곳 지정", first}},
		"title of the board": {"보도자료 | 환경부", []string{"환경부", "정보공개", "해명자료", "올해의 물결마을로 두 곳을 지정", first, "ⓒ 환경부"},
			[]string{"올해의 물결마을로 두 곳을 지정", first}},
		"no page of a site": {"", []string{"보도자료", "환경부", "물결마을 두 곳 지정", first, "목록"},
			[]string{"보도자료", "환경부", "물결마을 두 곳 지정", first, "목록"}},
		"own head": {"보도자료 | 환경부", []string{"환경부", "배포일시 : 2024. 3. 5.", "물결마을 두 곳 지정", first},
			[]string{"배포일시 : 2024. 3. 5.", "물결마을 두 곳 지정", first}},
		"a list at the end": {"물결마을 두 곳 지정", []string{"물결마을 두 곳 지정", first, "다음 2개 마을이 뽑혔다", "여주시 물결마을", "남해군 물결마을"},
			[]string{"물결마을 두 곳 지정", first, "다음 2개 마을이 뽑혔다", "여주시 물결마을", "남해군 물결마을"}},
		"text behind the ways on": {"물결마을 두 곳 지정", []string{"물결마을 두 곳 지정", first, "관련 자료", first},
			[]string{"물결마을 두 곳 지정", first, "관련 자료", first}},
		"no rows of a browser": {"", []string{"본문 바로가기", "국민참여", "정보공개", "물결마을 두 곳 지정", "등록일 : 2024.03.05", "담당부서 : 물길과", first, "공유하기 인쇄하기", "이전글 숲길 걷기", "다음글 바닷가 걷기", "개인정보처리방침", "Copyright 환경부"},
			[]string{"물결마을 두 곳 지정", first}},
		"a section over the title": {"", []string{"알림마당", "보도자료", "물결마을 두 곳 지정", "작성자 물길과 작성일 2024-03-05 조회수 12", first, "목록"},
			[]string{"물결마을 두 곳 지정", first}},
		"labels above values": {"", []string{"보도자료", "제목", "물결마을 두 곳 지정", "부서", "물길과", "작성일", "2024.03.05", "조회수", "1,204", first},
			[]string{"물결마을 두 곳 지정", first}},
		"title under fields": {"", []string{"국민참여", "제목 물결마을 두 곳 지정", "날짜 2024.03.05 조회 3", first, "[이전글] 숲길 걷기"},
			[]string{"물결마을 두 곳 지정", first}},
		"a newspaper": {"", []string{"물결신문", "환경부, 물결마을 두 곳 지정", "갈대 기자", "승인 2024.03.05 10:20", "댓글 0", first, "많이 본 글", "ⓒ 물결신문"},
			[]string{"환경부, 물결마을 두 곳 지정", "갈대 기자", first}},
		"files below": {"", []string{"물결마을 두 곳 지정", "작성일 2024-03-05 조회수 12", first, "첨부파일 240305_물결마을.hwpx", "목록"},
			[]string{"물결마을 두 곳 지정", first}},
		"a foot alone": {"", []string{"보도시점 2024. 3. 5.", "물결마을 두 곳 지정", first, "개인정보처리방침"},
			[]string{"보도시점 2024. 3. 5.", "물결마을 두 곳 지정", first}},
		"banner of the state": {"", []string{"이 누리집은 대한민국 공식 전자정부 누리집입니다. 환경부", "검색어를 입력하세요", "정책정보", "물결마을 두 곳을 새로 지정", "2024.03.05 환경부", first},
			[]string{"물결마을 두 곳을 새로 지정", "2024.03.05 환경부", first}},
		"one mark is no site": {"", []string{"환경부", "물결마을 두 곳 지정", "작성일 2024. 3. 5.", first},
			[]string{"환경부", "물결마을 두 곳 지정", "작성일 2024. 3. 5.", first}},
	} {
		d := &doc.Document{Media: PDF}
		if c.title != "" {
			d.Meta = []doc.Meta{{Key: "title", Text: doc.Text{S: c.title}}}
		}
		for _, l := range c.lines {
			d.Blocks = append(d.Blocks, doc.Block{Text: doc.Text{S: l}, Lines: []doc.Text{{S: l}}})
		}
		setFrameAside(d)
		var got []string
		for i := range d.Blocks {
			got = append(got, d.Blocks[i].Text.S)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if all := len(d.Blocks) + len(d.Furniture); all < len(c.lines) {
			t.Errorf("%s: %d of %d lines kept anywhere: %s", name, all, len(c.lines), strings.Join(got, " / "))
		}
	}
}
