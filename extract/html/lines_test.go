package html

import (
	"slices"
	"testing"
)

// TestHeadingsAmongLines: between line breaks, a line in brackets is a block of its own, and what follows it another.
func TestHeadingsAmongLines(t *testing.T) {
	const lines = "새싹 서비스를 지정했다.<br>\n[1] 나무 조각 거래 (새솔증권)<br>\n[ 주요 내용 ]<br>\n조각을 나누어 사고파는 서비스입니다.<br>\n&lt; 심의 개요 &gt;<br>\n때와 곳을 적습니다.<br>\n사는 곳의 나무를<br>\n고릅니다."
	want := []string{"새싹 서비스를 지정했다.", "[1] 나무 조각 거래 (새솔증권)", "[ 주요 내용 ]", "조각을 나누어 사고파는 서비스입니다.", "< 심의 개요 >", "때와 곳을 적습니다. 사는 곳의 나무를 고릅니다."}
	d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>새싹</title></head><body><main><h1>새싹 서비스 지정</h1><div>`+lines+`</div></main></body></html>`), "")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Text.S != "새싹 서비스 지정" {
			got = append(got, b.Bullet.S+b.Text.S)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// TestLinesOfParagraphs: where a page breaks whole paragraphs, a short line without a mark is one of them, too; lines set to
// a width go on, and so does a list of names.
func TestLinesOfParagraphs(t *testing.T) {
	const long = "새싹도시는 누구나 걸어서 닿는 숲을 집 가까이에 두고 함께 가꾸도록 돕는 제도로, 해마다 봄에 신청을 받아 가을에 결과를 알린다. 올해는 스물네 곳이 신청했다."
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"- 봄에 이은 두 번째 인증, 모두 여섯 곳으로 늘어<br>\n도청이 세 곳을 새로 인증했다고 밝혔다.<br>\n" + long, []string{"봄에 이은 두 번째 인증, 모두 여섯 곳으로 늘어", "도청이 세 곳을 새로 인증했다고 밝혔다. " + long}},
		{"- 가을에 새로 인증한 곳은 가나시, 다라군,<br>\n마바구이다.<br>\n" + long, []string{"가을에 새로 인증한 곳은 가나시, 다라군, 마바구이다. " + long}},
		{"- 봄에 이은 두 번째<br>\n인증으로 모두 여섯 곳이 됐다.", []string{"봄에 이은 두 번째 인증으로 모두 여섯 곳이 됐다."}},
		{"숲길 네 곳 첫 인증<br>\n숲길정책과 | 2025.08.22.<br>\n네 곳을 처음 인증했다.", []string{"숲길 네 곳 첫 인증", "숲길정책과 | 2025.08.22.", "네 곳을 처음 인증했다."}},
	} {
		d, err := Document([]byte(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>새싹</title></head><body><main><h1>새싹도시 인증</h1><div>`+c.in+`</div></main></body></html>`), "")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := range d.Blocks {
			if b := &d.Blocks[i]; b.Text.S != "새싹도시 인증" {
				got = append(got, b.Text.S)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q", c.in, got)
		}
	}
}
