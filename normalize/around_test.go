package normalize

import (
	"strings"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

// TestPlaceToldOf: a name that nothing around it decides is the place that the text tells of with its province.
func TestPlaceToldOf(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"(경남 고성군) 섬마을 네 곳에 쉼터를 연다.", "48820"},
		{"심사에 넉 달이 걸렸다. 경상남도 고성군은 섬마을에 쉼터를 연다.", "48820"},
		{"△강원 고성군: 바닷길 △전남 나주시: 강길", "51820"},
		{"① 강원 고성군", "51820"},
		{"나라쉼터(강원 고성군)에서 열린 자리에서 말했다.", ambiguousPlace},
		{"강원 고성군 바닷가 마을회관에서 알렸다.", ambiguousPlace},
		{"지난해 뽑힌 두 곳도 돕는다. 강원 고성군은 바닷길을 낸다.", ambiguousPlace},
		{"강원 고성군은 바닷길을 내고, 경남 고성군은 섬길을 낸다. 경남 고성군은 섬길도 낸다.", ambiguousPlace},
	} {
		p := &paper{}
		f := p.house("쉼터마을", "2024. 11. 25.")
		f.Decisions = []release.Decision{p.cities(release.InBody, schema.New, "", "고성군")}
		d := read("a.pdf", f, doc.Block{Kind: doc.Paragraph, Text: p.text(c.text)})
		got := codes(d.Issues)
		for _, r := range d.Cities {
			got = append(got, r.RegionCode)
		}
		if len(got) == 0 || got[0] != c.want {
			t.Errorf("%s: %v, want %s", c.text, got, c.want)
		}
	}
}

// TestPublisherInFull: a publisher of a name that several places have is the one that the page names in full beside the text.
func TestPublisherInFull(t *testing.T) {
	for _, c := range []struct{ site, want string }{
		{"부산광역시 남구 > 보도자료", "26290"},
		{"대구 남구청", "27200"},
		{"남구 소식 | 울산광역시 남구", "31140"},
		{"남구 누리집", ambiguousPlace},
		{"부산광역시 수영구", ambiguousPlace},
	} {
		p := &paper{}
		f := p.house("쉼터마을", "2024. 11. 25.")
		f.Header.Agency = release.Value{Words: p.text("남구")}
		f.Decisions = []release.Decision{p.cities(release.InBody, schema.New, "", "남구")}
		d := Records(Source{Name: "a.html", URI: "a.html", SHA256: strings.Repeat("a", 64), MediaType: "text/html", Bytes: 100, Pages: 1}, &doc.Document{Media: "text/html", Meta: []doc.Meta{{Key: "title", Text: p.text(c.site)}}}, f)
		got := codes(d.Issues)
		for _, r := range d.Cities {
			got = append(got, r.RegionCode)
		}
		if len(got) == 0 || got[0] != c.want {
			t.Errorf("%s: %v, want %s", c.site, got, c.want)
		}
	}
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		name     string
		words    []string
		province string
		class    string
		agency   string
		region   string
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
		{name: "beside provinces, and cities with theirs", words: []string{"광주", "대구", "경기 안성"}, want: "27000 29000 41550"},
		{name: "beside cities with provinces of their own", words: []string{"광주", "경기 안성", "충남 서산"}, want: "29000 41550 44210"},
		{name: "beside one city with its province", words: []string{"광주", "경기 안성"}, want: ambiguousPlace},
		{name: "all provinces", words: []string{"대전", "대구", "광주"}, want: "27000 29000 30000"},
		{name: "beside a metropolitan city", words: []string{"대전시", "광주시"}, want: "29000 30000"},
		{name: "joined to a metropolitan city", words: []string{"대전시", "광주시"}, sentence: "대전시와 광주시를 지정했다.", want: "29000 30000"},
		{name: "joined to one without 시", words: []string{"대구", "광주"}, sentence: "대구와 광주를 지정했다.", want: "27000 29000"},
		{name: "dotted to one without 시", words: []string{"광주", "울산"}, sentence: "광주·울산을 지정했다.", want: "29000 31000"},
		{name: "a city beside one without 시", words: []string{"대구", "광주시"}, sentence: "대구와 광주시를 지정했다.", want: ambiguousPlace},
		{name: "parted from one without 시", words: []string{"대구", "광주"}, sentence: "대구는 물길을, 광주는 숲길을 냈다.", want: ambiguousPlace},
		{name: "parted from a metropolitan city", words: []string{"대전시", "광주시"}, sentence: "△쉼터를 갖춘 대전시 △물길을 낸 광주시를 지정했다.", want: ambiguousPlace},
		{name: "beside one and another", words: []string{"대전시", "광주시", "제천시"}, want: ambiguousPlace},
		{name: "beside one that has no other name", words: []string{"세종시", "광주시"}, want: ambiguousPlace},
		{name: "by level", words: []string{"광주"}, class: "광역", want: "29000"},
		{name: "by agency", words: []string{"고성군"}, agency: "경상남도", want: "48820"},
		{name: "by an office of a city", words: []string{"중구", "남구"}, agency: "대구지방고용노동청", want: "27110 27200"},
		{name: "by an office of two provinces", words: []string{"동구"}, agency: "광주전남지방병무청", want: "29110"},
		{name: "by the schools' office", words: []string{"고성군"}, agency: "강원도교육청", want: "42820"},
		{name: "by an office elsewhere", words: []string{"고성군"}, agency: "대전지방국세청", want: ambiguousPlace},
		{name: "by a paper of a city", words: []string{"중구"}, agency: "부산일보", want: ambiguousPlace},
		{name: "in a part of the country", words: []string{"고성군"}, region: "강원·제주권", want: "42820"},
		{name: "in the south", words: []string{"고성군"}, region: "영남권", want: "48820"},
		{name: "in the middle", words: []string{"중구"}, region: "(충청권)", want: "30140"},
		{name: "in the south-west", words: []string{"광주", "동구"}, region: "호남", want: "29000 29110"},
		{name: "several in that part", words: []string{"남구"}, region: "부울경", want: ambiguousPlace},
		{name: "none in that part", words: []string{"고성군"}, region: "수도권", want: ambiguousPlace},
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
				dec.Holders[i].Region = p.text(c.region)
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

// TestNearestOfBracket: for a misprint with its province in a bracket the names of that province are offered.
func TestNearestOfBracket(t *testing.T) {
	for _, c := range []struct{ words, near string }{
		{"영월굴(강원)", "nearest: 강원특별자치도 영월군"},
		{"해운데구(부산)", "nearest: 부산광역시 해운대구"},
		{"고흥시(전남)", "nearest: 전라남도 고흥군"},
		{"의왕군(경기도)", "nearest: 경기도 의왕시"},
	} {
		p := &paper{}
		f := p.house("쉼터마을", "2024. 11. 25.")
		f.Decisions = []release.Decision{p.cities(release.InBody, schema.New, "", c.words)}
		d := read("a.pdf", f)
		if len(d.Issues) != 1 || !strings.Contains(d.Issues[0].Detail, c.near) {
			t.Errorf("%s: %v", c.words, d.Issues)
		}
	}
}
