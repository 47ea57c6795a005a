package normalize

import (
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfSome: sentences on some of those chosen that name none of them, brackets before names, and notes on their look.
func TestDoubtsOfSome(t *testing.T) {
	for _, c := range []struct{ name, told, want string }{
		{"a number of them", "이 가운데 1곳은 기간이 끝나 다시 지정된 곳이다.", statusUnsure},
		{"last year, too", "처음 나선 지역은 1곳이고 1곳은 지난해에 이어 계속 참여한다.", statusUnsure},
		{"those of a province", "전북의 지자체는 올해가 두 번째 지정이다.", statusUnsure},
		{"a province as candidate", "경기 소재 지자체는 예비 단계로 1년간 운영된다.", statusUnsure},
		{"classes by province", "전북 지역은 모두 들녘형으로, 그 밖의 지역은 물가형으로 꾸민다.", classUnread},
		{"one that goes on", "경기 수원시는 세 번 연속 이름을 올렸다.", statusUnsure},
		{"one told as candidate", "경기 수원시는 조건을 채울 때까지 예비 지위를 갖는다.", statusUnsure},
		{"all others", "유일하게 물가에 나선 경기 수원시도 뜻을 이뤘고 다른 지역은 들녘형이다.", classUnread},
		{"most and one", "대부분 들녘이며 물가는 1곳이다.", classUnread},
		{"a stage before the last", "※ 예비지정 1년 후 평가를 거쳐 본지정 여부 결정", statusUnsure},
		{"a prize", "가장 높은 점수를 받은 경기 수원시가 대상을 안았다.", gradeUnread},
		{"a note on the look", "※ 밑줄은 두 번째", statusUnsure},
		{"a province with nothing of that", "전북 지역은 하반기부터 문을 연다.", ""},
		{"all so far as the programme", "2023년부터 지금까지 전북 남원시 등 모두 14곳이 정원마을로 이름을 올렸다.", ""},
		{"others of the same provinces", "지정되지 못한 곳 중 경기 오산시, 전북 무주군 등 9곳은 예비지정 지역으로 나눈다.", ""},
		{"the second of a province", "경기 수원시는 경기에서 두 번째로 지정됐다.", ""},
		{"one for the second time", "경기 수원시는 이번이 두 번째다.", statusUnsure},
		{"one of the same province again", "경기 여주시는 두 번째 지정이다.", ""},
		{"all of them", "모두 지역의 일꾼으로 나선다.", ""},
	} {
		if got := doubtOfGardens(schema.New, c.told); got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, got, c.want)
		}
	}
}

// TestDoubtsOfLeads: words in brackets before the names of places, some of them twice, are of a class that was not read.
func TestDoubtsOfLeads(t *testing.T) {
	for _, c := range []struct {
		name, want string
		lines      []string
	}{
		{"words that part them", classUnread, []string{"[들녘] 경기 수원시", "[물가] 전북 임실군", "[물가] 강원 정선군"}},
		{"their provinces", "", []string{"[경기] 수원시", "[전북] 임실군", "[강원] 정선군"}},
		{"a word for all", "", []string{"[지역] 경기 수원시", "[지역] 전북 임실군", "[지역] 강원 정선군"}},
	} {
		p := &paper{}
		f := p.house("정원마을 3곳 선정", "2024. 11. 25.(월)")
		d := p.cities(release.InTable, schema.New, "", "경기 수원시", "전북 임실군", "강원 정선군")
		d.Scheme = garden(p, "정원마을")
		f.Decisions = []release.Decision{d}
		var blocks []doc.Block
		for _, s := range append([]string{"산림청은 ‘정원마을’ 3곳을 선정했다."}, c.lines...) {
			blocks = append(blocks, doc.Block{Kind: doc.Paragraph, Text: p.text(s)})
		}
		if got := doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme)); got != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, got, c.want)
		}
	}
}
