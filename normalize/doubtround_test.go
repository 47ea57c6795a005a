package normalize

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestDoubtsOfRounds: numbers that the release prints and a round does not have.
func TestDoubtsOfRounds(t *testing.T) {
	for _, c := range []struct {
		name, text string
		applicants string
		want       string
	}{
		{"nobody told", "산림청은 두 곳을 지정했다.", "", ""},
		{"who took part in the call", "이번 공모에는 23개 지자체가 참여하였다.", "", appliedUnread},
		{"who took part in something else", "행사에는 23개 지자체가 참여하였다.", "", ""},
		{"asked for", "7개 지역의 지정 요청을 받았다.", "", appliedUnread},
		{"behind a verb of the call", "공모에 참여한 총 23개 연합체를 평가했다.", "", appliedUnread},
		{"who took part elsewhere, behind the verb", "축제에 참여한 총 23개 연합체가 모였다.", "", ""},
		{"behind the verb", "신청한 23곳을 심사했다.", "", appliedUnread},
		{"those of a renewal", "신청한 7곳 모두 지정을 연장했다.", "", ""},
		{"another number at the verb", "69개 군 가운데 49개 군이 신청하였다.", "69개 군", appliedOther},
		{"the same number", "69개 군 가운데 49개 군이 신청하였다.", "49개 군", ""},
		{"a number glued to the verb", "이번 공모에 접수된23건을 심사했다.", "", appliedUnread},
		{"a verb of another kind", "이번 공모에는 23개 시·군이 출사표를 던졌다.", "", appliedUnread},
		{"in letters", "이번에는 스물세 곳이 계획서를 냈다.", "", appliedUnread},
		{"indicators beside the verb", "신청한 두 곳을 23개 지표로 평가했다.", "", ""},
		{"a bound", "23곳 이상이 뜻을 모아 신청한 두 곳이다.", "", ""},
		{"guests", "23개 시·군이 잔치에 참여했다.", "", ""},
		{"those supported", "그동안 23개 시·군을 지원했다.", "", ""},
		{"fewer than were selected", "한 곳이 신청했다.", "한 곳", appliedOther},
		{"not the number at the verb", "이웃한 3곳이 뜻을 모으게 했고, 그 뒤에 공모에는 13개 연합체가 신청하였다.", "3곳", appliedOther},
		{"the number at the verb", "이웃한 3곳이 뜻을 모으게 했고, 그 뒤에 공모에는 13개 연합체가 신청하였다.", "13개 연합체", ""},
		{"from how many they were chosen", "23개 지자체 중 수원시 등 2곳이 선정되었다.", "", appliedUnread},
		{"proposed and looked at", "시·도가 추천한 23개 마을을 현지에서 살폈다.", "", appliedUnread},
		{"looked at before", "지난해 추천한 23개 마을을 살폈다.", "", ""},
		{"no verb of applying at the number", "잔치에 온 23개 시·군을 한 사람이 맡았다.", "23개 시·군", appliedOther},
		{"of them, behind whatever verb", "23개 지자체가 문을 두드렸고 이 가운데 2곳이 이름을 올렸다.", "", appliedUnread},
		{"all that there are, of them", "전국 69개 군이 있고 이 가운데 2곳이 이름을 올렸다.", "", ""},
		{"who knocked, whatever the verb", "이번 공모에 문을 두드린 곳은 모두 23곳으로 지난 공모보다 늘었다.", "", appliedUnread},
		{"a sum of regions", "신청 지역은 수도권 8곳, 비수도권 15곳 등 23곳이었다.", "", appliedUnread},
		{"a noun of applying", "신청 기관 수는 첫해 9곳에서 올해 24곳으로 늘었다.", "", appliedUnread},
		{"works handed in", "응모작 36건을 전문가 7명이 살폈다.", "", appliedUnread},
		{"whatever they did", "올해는 서른한 곳이 문을 두드렸다.", "", appliedUnread},
		{"whatever they did, a noun", "모두 12개 도시가 유치전에 나섰다.", "", appliedUnread},
		{"how many there came to be", "이로써 31곳이 이름을 지니게 되었다.", "", ""},
		{"before", "지난해에는 31곳이 문을 두드렸다.", "", ""},
		{"what was handed in", "평가위원 9명이 21개 사업계획서를 살폈다.", "", appliedUnread},
		{"what was handed in, in another sentence", "이번 공모는 뜨거웠다. 여러 곳이 짝을 이뤄 26건을 냈다.", "", appliedUnread},
		{"what is carried out", "두 곳에서는 21개 사업을 벌인다.", "", ""},
		{"one of two numbers", "공모에는 7개 광역, 22개 기초 지자체가 응모했다.", "22개 기초 지자체", appliedOther},
		{"where they lie", "공모에는 7개 도, 22개 시·군이 응모했다.", "22개 시·군", ""},
		{"who may apply", "신청 대상은 인구감소지역 89곳이다.", "", ""},
		{"all that there are", "전국 69개 시·군 중 2곳이 선정되었다.", "", ""},
		{"parts that make up the whole", "도심형 1곳, 농촌형 1곳이다.", "", partsUnread},
		{"parts of another whole", "도심형 3곳, 농촌형 1곳이다.", "", ""},
		{"provinces", "경기 1곳, 강원 1곳이다.", "", ""},
		{"statuses", "신규 1곳, 재지정 1곳이다.", "", ""},
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 지정", "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군")
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		d.Applicants = p.said(c.applicants)
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		var got []string
		for _, r := range draft.Reasons[draft.Rounds[0].RecordID] {
			if slices.Contains([]string{appliedUnread, appliedOther, partsUnread, selectedUnread}, r.Code) {
				got = append(got, r.Code)
			}
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: doubts %q, want %q", c.name, g, c.want)
		}
		sound(t, &draft.Dataset)
	}
}

// TestDoubtsOfUnnumberedRounds: a number of those chosen that is printed and stands in no
// round with applicants alone.
func TestDoubtsOfUnnumberedRounds(t *testing.T) {
	for title, want := range map[string]string{"정원마을 3곳 지정": selectedUnread, "정원마을 2곳 지정": "", "정원마을 지정": ""} {
		p := &paper{}
		f := p.house(title, "2025. 11. 18.(화)")
		d := p.cities(release.InBody, schema.New, "", "경기 수원시", "강원 홍천군")
		d.Applicants = p.said("23곳")
		f.Decisions = []release.Decision{d}
		draft := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text("이번 공모에는 23곳이 신청했다.")})
		got := ""
		for _, r := range draft.Reasons[draft.Rounds[0].RecordID] {
			if r.Code == selectedUnread {
				got = r.Code
			}
		}
		if got != want {
			t.Errorf("%s: doubt %q, want %q", title, got, want)
		}
	}
}

// TestPartsInTables: cells of nothing but a label and its number, two or more in a row, part a number.
func TestPartsInTables(t *testing.T) {
	for row, want := range map[string]int{"도심형(2)|농촌형(1)": 3, "도심형 2곳|농촌형 1곳": 3, "도심형(2)|강원 춘천시": 0, "도심형|농촌형": 0, "총(3)|농촌형(1)": 0} {
		cells := []doc.Cell{}
		p := &paper{}
		for k, s := range strings.Split(row, "|") {
			cells = append(cells, doc.Cell{Col: k, RowSpan: 1, ColSpan: 1, Blocks: []doc.Block{{Kind: doc.Paragraph, Text: p.text(s)}}})
		}
		w := &work{doc: &doc.Document{Blocks: []doc.Block{{Kind: doc.TableBlock, Table: &doc.Table{Rows: 1, Cols: len(cells), Cells: cells}}}}, facts: &release.Facts{}}
		sum := 0
		for _, parts := range w.partsInTables() {
			sum += parts.sum
		}
		if sum != want {
			t.Errorf("%s: %d, want %d", row, sum, want)
		}
	}
}

// TestDoubtsOfParted: numbers of two labels that make up the number selected leave the classes of its places open.
func TestDoubtsOfParted(t *testing.T) {
	for told, want := range map[string]string{
		"들녘지대 1곳은 10억 원을, 물가지대 1곳은 5억 원을 받는다.": classUnread,
		"들녘지대 1곳은 10억 원을 받는다.":                 "",
	} {
		p := &paper{}
		f := p.house("정원마을 2곳 선정", "2024. 11. 25.(월)")
		d := p.cities(release.InTable, schema.New, "", "경기 수원시", "전북 임실군")
		d.Scheme = garden(p, "정원마을")
		d.Counts = []release.Count{p.count(2, "2곳", "")}
		f.Decisions = []release.Decision{d}
		blocks := []doc.Block{{Kind: doc.Paragraph, Text: p.text("산림청은 ‘정원마을’ 2곳을 선정했다.")}, {Kind: doc.Paragraph, Text: p.text(told)}}
		if got := doubted(read("a.pdf", f, blocks...), schemeID(d.Scheme)); got != want {
			t.Errorf("%s: doubts %q, want %q", told, got, want)
		}
	}
}
