package release

import (
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// TestPressPages takes a page for a repost by the marks of a paper, a blog or the
// state's portal, and leaves what a ministry or a place prints of its own.
func TestPressPages(t *testing.T) {
	for _, c := range []struct {
		name, line string
		meta       []string // key, words
		want       schema.Origin
	}{
		{"copyright", "저작권자 © 새벽물결일보 무단전재 및 재배포 금지", nil, schema.Repost},
		{"copyright in brackets", "<저작권자 ⓒ 새벽물결, 무단 복제 금지>", nil, schema.Repost},
		{"reporter with address", "나물결 기자 wave@paper.example", nil, schema.Repost},
		{"reporter before the hour", "기자명 나물결 입력 2022.05.09 10:12", nil, schema.Repost},
		{"given by the ministry", "[자료 제공 : 환경부]", nil, schema.Repost},
		{"given by the portal", "[자료제공 :(www.korea.kr)]", nil, schema.Repost},
		{"site of a paper", "", []string{"site", "새벽물결일보"}, schema.Repost},
		{"site of a blog", "", []string{"site", "네이버 블로그"}, schema.Repost},
		{"portal", "", []string{"site", "대한민국 정책브리핑"}, schema.Repost},
		{"portal by address", "", []string{"address", "https://www.korea.kr/briefing/x.do"}, schema.Repost},
		{"title ends in a paper", "", []string{"title", "맑은물 마을 네 곳 뽑혀 - 새벽물결신문"}, schema.Repost},
		{"author", "", []string{"author", "새벽물결 | 나물결 기자"}, schema.Repost},

		{"site of a broadcaster", "", []string{"site", "서산MBC"}, schema.Repost},
		{"site of nobody known", "", []string{"site", "마을살이"}, schema.Repost},
		{"title begins with a paper", "", []string{"title", "물결닷컴 - 맑은물 마을 네 곳 뽑혀"}, schema.Repost},

		{"site of the state", "", []string{"site", "맑은물 마을 종합포털"}, schema.Original},
		{"site of the ministry", "", []string{"site", "환경부"}, schema.Original},
		{"news of a place", "", []string{"site", "서산시 시정뉴스"}, schema.Original},
		{"state's address", "", []string{"address", "https://www.me.go.kr/home/web/board.do"}, schema.Original},
		{"section of a site", "", []string{"title", "맑은물 마을 네 곳 뽑혀 | 정책뉴스"}, schema.Original},
		{"title of its own", "", []string{"title", "맑은물 마을 네 곳 뽑혀 - 지역경제 살린다"}, schema.Original},
		{"source of a figure", "※ 자료 제공: 환경부", nil, schema.Original},
		{"figure of another", "자료 제공: 통계청", nil, schema.Original},
		{"office of the writer", "자료제공: 물환경정책과 나물결 044-201-0001", nil, schema.Original},
		{"prose of reporters", "환경부는 기자 간담회를 열어 마을마다 물길을 손보는 까닭을 자세히 설명했다.", nil, schema.Original},
		{"talk with reporters", "출입 기자 간담회", nil, schema.Original},
	} {
		d := written("# 맑은물 마을 네 곳 뽑혀\n2022. 5. 9. 환경부\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.\n" + c.line)
		for k := 0; k+1 < len(c.meta); k += 2 {
			d.Meta = append(d.Meta, doc.Meta{Key: c.meta[k], Text: doc.Printed(c.meta[k+1], nodeOf(k))})
		}
		if h := Read(d, "").Header; h.Origin != c.want {
			t.Errorf("%s: origin %s (%s), want %s", c.name, h.Origin, h.OriginBy.Words.S, c.want)
		}
	}
}

// TestDatelines leaves the place and name that a paper sets before its first
// sentence out of what was decided.
func TestDatelines(t *testing.T) {
	for _, c := range []struct{ before, want string }{
		{"(세종=물결통신) 나물결 기자 = ", "이천시"},
		{"[물결일보 나물결 기자] ", "이천시"},
		{"【서산=물결뉴스】나물결 기자 = ", "이천시"},
		{"", "이천시"},
	} {
		f := Read(written("# 맑은물도시 지정\n2022. 5. 9. 환경부\n"+c.before+"환경부는 올해 맑은물도시로 이천시를 지정했다고 9일 밝혔다."), "")
		got := ""
		for _, d := range f.Decisions {
			for _, h := range d.Holders {
				got += h.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%q: holders %q, want %q", c.before, got, c.want)
		}
	}
}

// TestPlacelines: the place that a paper dates its text from holds nothing, in brackets or
// none; a province that begins a sentence does.
func TestPlacelines(t *testing.T) {
	const said = "산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다."
	for _, c := range []struct {
		line string
		want int
	}{
		{"서울--(물결와이어)--" + said, 2},
		{"세종--(물결와이어)--2024년 11월 9일 -- " + said, 2},
		{"대전=나물결 기자| " + said, 2},
		{"대전=나물결 기자 = " + said, 2},
		{"【대전=새벽나래】 " + said, 2},
		{"[세종=새벽물결일보] 나물결 기자 = " + said, 2},
		{"대전, 경기 오산시, 전북 무주군 3곳을 숲길도시로 지정했다고 산림청이 9일 밝혔다.", 3},
	} {
		n := 0
		for _, d := range Read(written("배포일 2024. 11. 9.(토)\n# 숲길도시 지정\n"+c.line), "").Decisions {
			n = max(n, len(d.Holders))
		}
		if n != c.want {
			t.Errorf("%s: %d holders, want %d", c.line, n, c.want)
		}
	}
}
