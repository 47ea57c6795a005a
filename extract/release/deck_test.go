package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestPageHeadings trusts the heading that a page sets over its text, with the lines
// under it, before a picture's caption or a reporter's name that the text begins with.
func TestPageHeadings(t *testing.T) {
	const lead = "\n환경부는 올해 맑은물 마을로 강원 태백시와 충남 서천군을 지정했다고 9일 밝혔다. 두 곳은 물길을 손본다."
	for _, c := range []struct {
		text, meta  string // key=words, one a line
		title, subs string
	}{
		{"태백시 물안개길. (사진=물결일보DB)" + lead, "heading=맑은물 마을 두 곳 지정\ntitle=맑은물 마을 두 곳 지정 - 물결일보\nsubtitle=태백·서천 이름 올려\nsubtitle=3년 동안 손봐", "맑은물 마을 두 곳 지정", "태백·서천 이름 올려 / 3년 동안 손봐"},
		{"[물결일보 나물결 기자]" + lead, "heading=맑은물 마을 두 곳 지정\ntitle=맑은물 마을 두 곳 지정", "맑은물 마을 두 곳 지정", ""},
		{"맑은물 마을 지정 결과 발표\n- 태백·서천 이름 올려" + lead, "heading=맑은물 마을 기념식 열려\ntitle=맑은물 마을 기념식 열려", "맑은물 마을 기념식 열려", "맑은물 마을 지정 결과 발표 / 태백·서천 이름 올려"},
		{"# 맑은물 마을 두 곳 지정\n- 태백·서천 이름 올려" + lead, "heading=환경부 소식\ntitle=환경부 소식", "맑은물 마을 두 곳 지정", "태백·서천 이름 올려"},
		{"맑은물 마을 두 곳 지정" + lead, "heading=맑은물 마을 두 곳 지정\ntitle=맑은물 마을 두 곳 지정", "맑은물 마을 두 곳 지정", ""},
		{"<2024년 맑은물 마을 2개소 지정>" + lead, "heading=물길 두 곳이 다시 흐른다\ntitle=환경부", "물길 두 곳이 다시 흐른다", "2024년 맑은물 마을 2개소 지정"},
		{"# 태백·서천 이름 올려\n# 세 해 동안 물길 손보기로" + lead, "heading=환경부, 맑은물 마을 두 곳 지정\ntitle=환경부, 맑은물 마을 두 곳 지정 - 물결일보", "환경부, 맑은물 마을 두 곳 지정", "태백·서천 이름 올려 / 세 해 동안 물길 손보기로"},
		{"# 환경부, 맑은물 마을 두 곳 지정" + lead, "heading=물길이 다시 '졸졸'…고을마다 잔치\ntitle=물결일보 - 물길이 다시 '졸졸'…고을마다 잔치", "물길이 다시 '졸졸'…고을마다 잔치", "환경부, 맑은물 마을 두 곳 지정"},
		{"# 1. 지정 개요" + lead, "heading=물길 두 곳이 다시 흐른다\ntitle=물길 두 곳이 다시 흐른다 | 환경부", "물길 두 곳이 다시 흐른다", ""},
		{"# 맑은물 마을 두 곳 지정" + lead, "heading=깨끗한 물 맑은 하늘 환경부\ntitle=깨끗한 물 맑은 하늘 환경부", "맑은물 마을 두 곳 지정", ""},
		{"# 환경부, 맑은물 마을 두 곳 새로 지정해 세 해 돕는다" + lead, "heading=환경부, 맑은물 마을 두 곳 새로...\ntitle=환경부, 맑은물 마을 두 곳 새로...", "환경부, 맑은물 마을 두 곳 새로 지정해 세 해 돕는다", ""},

		{strings.TrimSpace(lead), "title=맑은물 마을 두 곳 지정 > 보도자료 > 환경부", "맑은물 마을 두 곳 지정", ""},
		{strings.TrimSpace(lead), "title=맑은물 마을 두 곳 지정 - 물길 살린다", "맑은물 마을 두 곳 지정 - 물길 살린다", ""},
		{"# 본문\n맑은물 마을 두 곳 지정" + lead, "heading=보도자료\ntitle=보도자료", "맑은물 마을 두 곳 지정", ""},
	} {
		d := written(c.text)
		for i, m := range strings.Split(c.meta, "\n") {
			key, words, _ := strings.Cut(m, "=")
			d.Meta = append(d.Meta, doc.Meta{Key: key, Text: doc.Printed(words, nodeOf(20+i))})
		}
		h := Read(d, "").Header
		var subs []string
		for _, s := range h.Subtitles {
			subs = append(subs, s.Words.S)
		}
		if got := strings.Join(subs, " / "); h.Title.Words.S != c.title || got != c.subs {
			t.Errorf("%q: title %q subtitles %q, want %q %q", c.text, h.Title.Words.S, got, c.title, c.subs)
		}
	}
}

// TestPublishingLines takes no line that only tells who published the text, and when,
// for a subtitle.
func TestPublishingLines(t *testing.T) {
	for _, line := range []string{"2022. 5. 9. 환경부", "- 나물결 기자", "- 승인 2022.05.09 10:12", "- 댓글 0", "2022. 5. 9.(월)"} {
		d := written("# 맑은물 마을 두 곳 지정\n" + line + "\n- 태백·서천 이름 올려\n환경부는 올해 맑은물 마을로 강원 태백시와 충남 서천군을 지정했다고 9일 밝혔다. 두 곳은 물길을 손본다.")
		if subs := Read(d, "").Header.Subtitles; len(subs) != 1 || subs[0].Words.S != "태백·서천 이름 올려" {
			t.Errorf("%q: subtitles %v", line, subs)
		}
	}
}

// TestAgencyOfTitles reads the ministry at the head of a title, by its full name where
// the text prints it.
func TestAgencyOfTitles(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 환경부, 맑은물 마을 두 곳 지정\n올해 맑은물 마을로 강원 태백시와 충남 서천군이 새로 지정됐다. 두 곳은 물길을 손보고 여행객을 맞는다.", "환경부"},
		{"# 맑은물 마을 두 곳 지정\n[물결 사회] 환경부는 올해 맑은물 마을로 두 곳을 지정했다고 밝혔다. 두 곳은 물길을 손본다.\n물길시민모임 인천본부(본부장 나물결)는 지정을 반겼다.", "환경부"},
		{"# [산림청] 맑은숲 마을 두 곳 지정\n올해 맑은숲 마을로 강원 태백시와 충남 서천군이 새로 지정됐다. 두 곳은 숲길을 손보고 여행객을 맞는다.", "산림청"},
		{"# 국토부, 맑은길 마을 두 곳 지정\n국토부는 올해 맑은길 마을로 강원 태백시와 충남 서천군을 지정했다고 밝혔다. 두 곳은 길을 손본다.\n국토교통부 관계자는 내년에도 이어 간다고 말했다.", "국토교통부"},
	} {
		if got := Read(written(c.in), "").Header.Agency.Words.S; got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, got, c.want)
		}
	}
}

// TestDashedSubtitles: from the dash that opens to the one that closes is one subtitle;
// each line with a dash of its own is one by itself.
func TestDashedSubtitles(t *testing.T) {
	const body = "\n□ 환경부는 올해 맑은물 마을로 강원 태백시와 충남 서천군을 지정했다고 9일 밝혔다. 두 곳은 물길을 손본다."
	for _, c := range []struct{ in, want string }{
		{"- 태백·서천 등 신청한 아홉 고을 가운데\n두 곳 이름 올려 -", "태백·서천 등 신청한 아홉 고을 가운데 두 곳 이름 올려"},
		{"- 태백·서천 이름 올려 -\n- 3년 동안 물길 손봐 -", "태백·서천 이름 올려 / 3년 동안 물길 손봐"},
		{"- 태백·서천 이름 올려\n- 3년 동안 물길 손봐", "태백·서천 이름 올려 / 3년 동안 물길 손봐"},
	} {
		var subs []string
		for _, s := range Read(written("# 맑은물 마을 두 곳 지정\n"+c.in+body), "").Header.Subtitles {
			subs = append(subs, s.Words.S)
		}
		if got := strings.Join(subs, " / "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
