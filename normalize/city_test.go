package normalize

import (
	"slices"
	"strings"
	"testing"

	"injeung/extract/release"
	"injeung/schema"
)

func TestSameDecisionSaidTwice(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 2곳 인증", "2024. 11. 25.(월)")
	title := p.cities(release.InTitle, schema.New, "")
	title.Counts = []release.Count{p.count(2, "2곳", "")}
	body := p.cities(release.InBody, schema.New, "대도시", "고양시", "수원시")
	list := p.cities(release.InList, schema.New, "대도시", "경기 고양시", "수원시")
	list.Holders[0].Province = list.Holders[0].Words.Slice(0, len("경기"))
	f.Decisions = []release.Decision{title, body, list}
	d := read("a.pdf", f)
	m := Merge([]*Draft{d})
	sound(t, m)
	want := []string{"smart_city/41110/2024/new", "smart_city/41280/2024/new"}
	if got := cityIDs(m); !slices.Equal(got, want) {
		t.Fatalf("records %v, want %v", got, want)
	}
	c := m.Cities[1]
	if c.CityRaw != "경기 고양시" || c.CityName != "경기도 고양시" || *c.Sigungu != "고양시" || *c.SizeClass != schema.Large {
		t.Errorf("got %+v", c)
	}
	if c.Confidence < 0.95 {
		t.Errorf("a list with a class, said twice and counted, is surer than %v: %v", c.Confidence, d.Reasons[c.RecordID])
	}
	n := 0
	for _, e := range m.Evidence {
		if e.RecordID == c.RecordID && e.Column == "region_code" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d pieces of evidence for the place, want one a mention", n)
	}
	if len(m.Rounds) != 1 || *m.Rounds[0].Selected != 2 {
		t.Errorf("rounds %+v", m.Rounds)
	}
	if len(m.Issues) > 0 {
		t.Errorf("issues %v", m.Issues)
	}
}

func TestClassContradicted(t *testing.T) {
	p := &paper{}
	f := p.house("스마트도시 인증", "2024. 11. 25.")
	f.Decisions = []release.Decision{
		p.cities(release.InBody, schema.New, "대도시", "김해시"),
		p.cities(release.InTable, schema.New, "중소도시", "김해시"),
	}
	m := Merge([]*Draft{read("a.pdf", f)})
	sound(t, m)
	if c := m.Cities[0]; c.ClassRaw != nil || c.SizeClass != nil || c.Confidence > 0.7 {
		t.Errorf("a contradiction was decided by toss: %+v", c)
	}
	if got := codes(m.Issues); !slices.Equal(got, []string{contradiction}) {
		t.Errorf("issues %v", got)
	}
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		name     string
		words    []string
		province string
		class    string
		agency   string
		together bool
		sentence string
		want     string // region codes, or the issue's code
	}{
		{name: "ambiguous", words: []string{"중구"}, want: ambiguousPlace},
		{name: "province in the words", words: []string{"대구 중구"}, want: "27110"},
		{name: "province in a column", words: []string{"중구"}, province: "대구", want: "27110"},
		{name: "named with its province elsewhere", words: []string{"중구", "울산 중구"}, want: "31110"},
		{name: "neighbours of one province", words: []string{"수성구", "달서구", "중구"}, want: "27110 27260 27290"},
		{name: "neighbours of several", words: []string{"수성구", "해운대구", "중구"}, want: ambiguousPlace},
		{name: "neighbours with their province printed", words: []string{"서울 마포구", "서울 서대문구", "중구"}, want: ambiguousPlace},
		{name: "written as the provinces of the list", words: []string{"광주", "울산", "고양시", "김천시"}, want: "29000 31000 41280 47150"},
		{name: "written as the cities of the list", words: []string{"광주", "울산", "고양시", "김천"}, want: ambiguousPlace},
		{name: "all provinces", words: []string{"대전", "대구", "광주"}, want: "27000 29000 30000"},
		{name: "beside a metropolitan city", words: []string{"대전시", "광주시"}, want: "29000 30000"},
		{name: "joined to a metropolitan city", words: []string{"대전시", "광주시"}, sentence: "대전시와 광주시를 지정했다.", want: "29000 30000"},
		{name: "parted from a metropolitan city", words: []string{"대전시", "광주시"}, sentence: "△쉼터를 갖춘 대전시 △물길을 낸 광주시를 지정했다.", want: ambiguousPlace},
		{name: "beside one and another", words: []string{"대전시", "광주시", "제천시"}, want: ambiguousPlace},
		{name: "beside one that has no other name", words: []string{"세종시", "광주시"}, want: ambiguousPlace},
		{name: "by level", words: []string{"광주"}, class: "광역", want: "29000"},
		{name: "by agency", words: []string{"고성군"}, agency: "경상남도", want: "48820"},
		{name: "held together with names of one province", words: []string{"통영", "고성군"}, together: true, want: "48220 48820"},
		{name: "a dot joins it to a name of one province", words: []string{"속초", "고성"}, sentence: "새로 속초·고성이 지정됐다.", want: "42210 42820"},
		{name: "dots join it to names of several", words: []string{"속초", "고성", "통영"}, sentence: "새로 속초·고성·통영이 지정됐다.", want: ambiguousPlace},
		{name: "a comma parts it from the name", words: []string{"속초", "고성"}, sentence: "새로 속초, 고성이 지정됐다.", want: ambiguousPlace},
		{name: "its province is topic of the sentence", words: []string{"기장군", "강서구"}, sentence: "부산은 기장군과 강서구가 지정됐다.", want: "26440 26710"},
		{name: "the province is no topic", words: []string{"기장군", "강서구"}, sentence: "부산에 이어 기장군과 강서구가 지정됐다.", want: ambiguousPlace},
		{name: "the list goes by provinces", words: []string{"평창군", "제천시", "충주시", "금산군", "청양군", "산청군", "합천군", "고성군"}, want: "42760 43130 43150 44710 44790 48820 48860 48890"},
		{name: "the list goes by no order", words: []string{"평창군", "제천시", "금산군", "충주시", "청양군", "산청군", "합천군", "고성군"}, want: ambiguousPlace},
		{name: "both fit into the order", words: []string{"제천시", "충주시", "금산군", "청양군", "무주군", "진안군", "고성군"}, want: ambiguousPlace},
		{name: "itself", words: []string{"-"}, province: "세종특별자치시", want: "36110"},
		{name: "misprint", words: []string{"영월굴"}, want: unknownPlace},
		{name: "in the wrong province", words: []string{"수성구"}, province: "대전", want: unknownPlace},
		{name: "no place", words: []string{"충청권"}, want: notAPlace},
		{name: "not then", words: []string{"미추홀구"}, want: placeNotThen},
		{name: "joint", words: []string{"진천·음성군"}, want: "43750 43770"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("지정", "2017. 5. 4.(목)")
			if c.agency != "" {
				f.Header.Agency = p.said(c.agency)
			}
			dec := p.cities(release.InList, schema.New, c.class, c.words...)
			for i := range dec.Holders {
				if c.province != "" {
					dec.Holders[i].Province = p.text(c.province)
				} else if before, _, ok := strings.Cut(c.words[i], " "); ok {
					dec.Holders[i].Province = p.text(before)
				}
			}
			for i := range dec.Holders {
				if c.together {
					dec.Holders[i].Joint = 1
				}
			}
			if c.sentence != "" {
				dec.Words = p.text(c.sentence)
			}
			f.Decisions = []release.Decision{dec}
			d := read("a.pdf", f)
			sound(t, Merge([]*Draft{d}))
			var got []string
			for _, r := range d.Cities {
				got = append(got, r.RegionCode)
			}
			issues := codes(d.Issues)
			if len(issues) > 0 {
				got = issues
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("got %v, want %s: %v", got, c.want, d.Issues)
			}
		})
	}
}

// A column's province is taken at its word; one carried along a list is not.
func TestProvinceOfAColumn(t *testing.T) {
	for _, c := range []struct {
		where release.Where
		words string
		want  string
	}{
		{release.InTable, "수성구", unknownPlace},
		{release.InTable, "세종시", "36110"},
		{release.InBody, "수성구", "27260"},
		{release.InBody, "유성구", "30200"},
		{release.InTable, "유성구", "30200"},
	} {
		p := &paper{}
		f := p.house("지정", "2024. 5. 2.")
		dec := p.cities(c.where, schema.New, "", c.words)
		dec.Holders[0].Province, dec.Holders[0].Carried = p.text("대전"), true
		f.Decisions = []release.Decision{dec}
		d := read("a.pdf", f)
		got := strings.Join(codes(d.Issues), " ")
		if len(d.Cities) > 0 {
			got = d.Cities[0].RegionCode
		}
		if got != c.want {
			t.Errorf("%s after 대전 (%d) is %s, want %s", c.words, c.where, got, c.want)
		}
	}
}

func TestJointHoldersAreOneOfTheCount(t *testing.T) {
	p := &paper{}
	f := p.house("지정", "2024. 5. 2.(목)")
	dec := p.cities(release.InList, schema.New, "", "진천", "음성군", "제천시")
	dec.Holders[0].Joint, dec.Holders[1].Joint = 1, 1
	dec.Counts = []release.Count{p.count(2, "2곳", "")}
	f.Decisions = []release.Decision{dec}
	d := read("a.pdf", f)
	if len(d.Cities) != 3 || len(d.Issues) > 0 {
		t.Fatalf("%d cities, issues %v", len(d.Cities), d.Issues)
	}
	for _, c := range d.Cities {
		if slices.Contains(c.Flags, "joint") != (c.RegionCode != "43150") {
			t.Errorf("%s has flags %v", c.CityName, c.Flags)
		}
	}
}

func TestRenamedPlaceKeepsItsOwnDay(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "2022. 9. 29.(목)")
	f.Decisions = []release.Decision{p.cities(release.InList, schema.New, "", "강릉시")}
	c := read("a.pdf", f).Cities[0]
	if c.RegionCode != "42150" || *c.RegionCodeCurrent != "51150" || c.CityName != "강원도 강릉시" {
		t.Errorf("got %+v", c)
	}
}

// A row whose province cannot have the place is that of the text, where the text decides on
// one place of the name; the misprint is told.
func TestProvinceToldElsewhere(t *testing.T) {
	p := &paper{}
	f := p.house("지정", "2024. 5. 2.")
	text := p.cities(release.InBody, schema.New, "", "충남 천안시", "전남 장흥군")
	row := p.cities(release.InTable, schema.New, "도농형", "천안시", "장흥군")
	row.Holders[0].Province, row.Holders[0].Carried = p.text("충북"), true
	row.Holders[1].Province, row.Holders[1].Carried = p.text("전남"), true
	f.Decisions = []release.Decision{text, row}
	d := read("a.pdf", f)
	if len(d.Cities) != 2 {
		t.Fatalf("%d records", len(d.Cities))
	}
	for _, c := range d.Cities {
		if c.ClassRaw == nil || *c.ClassRaw != "도농형" {
			t.Errorf("%s has no class", c.CityName)
		}
	}
	if got := codes(d.Issues); len(got) != 1 || got[0] != unknownPlace {
		t.Errorf("issues %v", got)
	}
}
