package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfTold: a sentence on one of those chosen that tells a status, grade, class or year which it does not have.
func TestDoubtsOfTold(t *testing.T) {
	for _, c := range []struct {
		name, told string
		status     schema.Status
		want       string
	}{
		{"chosen again", "이 가운데 경기 수원시는 기간이 끝나 다시 지정된 곳이다.", schema.New, statusUnsure},
		{"a candidate", "다만 임실군은 주민 동의를 더 받는 조건으로 예비 지정됐다.", schema.New, statusUnsure},
		{"a class of one, another of the rest", "경기 수원시는 물가형으로, 나머지 1곳은 들녘형으로 뽑혔다.", schema.New, classUnread},
		{"the year of one", "임실군은 2021년 처음 지정된 이후 방문객이 늘었다.", schema.Renewed, baseUnread},
		{"last year", "임실군은 지난해 지정된 곳이다.", schema.Renewed, baseUnread},
		{"a month gone by", "지난 3월에 지정된 임실군은 이번에 기간이 늘었다.", schema.Renewed, baseUnread},
		{"once, with others", "함께 지정되었던 임실군은 이번에 기간이 끝났다.", schema.Revoked, baseUnread},
		{"what is done there", "경기 수원시는 다시 찾고 싶은 쉼터를 만든다.", schema.New, ""},
		{"others", "강원 춘천시는 기간이 끝나 다시 지정된 곳이다.", schema.New, ""},
		{"both", "경기 수원시와 전북 임실군은 다시 지정될 수 있다.", schema.New, ""},
	} {
		if got := doubtOfGardens(c.status, c.told); got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, got, c.want)
		}
	}
}

// doubtOfGardens is what the records of two places in a table are doubted for, of which a paragraph tells.
func doubtOfGardens(st schema.Status, told string) string {
	p := &paper{}
	f := p.house("정원마을 2곳 선정", "2024. 11. 25.(월)")
	d := p.cities(release.InTable, st, "", "경기 수원시", "전북 임실군")
	d.Scheme = garden(p, "정원마을")
	f.Decisions = []release.Decision{d}
	var blocks []doc.Block
	for _, s := range []string{"산림청은 ‘정원마을’ 2곳을 선정했다.", "‘정원마을’은 경기 수원시, 전북 임실군이다.", told} {
		blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
	}
	return doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme))
}
