package release

import (
	"sort"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"injeung/normalize/hangul"
)

// drawPlace draws the name of a place as releases print it: with its 시·도,
// without it where one place only bears the name, or a 시·도 alone.
func drawPlace(t *rapid.T) string {
	g := names()
	sidos := []string{"서울", "부산", "대구", "인천", "광주", "대전", "울산", "경기", "강원", "충북", "충남", "전북", "전남", "경북", "경남"}
	sido := rapid.SampledFrom(sidos).Draw(t, "sido")
	var in []string
	for n := range g.in[sido] {
		in = append(in, n)
	}
	sort.Strings(in)
	return sido + " " + rapid.SampledFrom(in).Draw(t, "sigungu")
}

// object gives words with the particle of an object.
func object(s string) string {
	if r, _ := utf8.DecodeLastRuneInString(s); hangul.Final(r) > 0 {
		return s + "을"
	}
	return s + "를"
}

// TestListLaw: whatever places a sentence lists and however it joins them, the
// same names come back in the same order, with their class, status and count.
func TestListLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.SliceOfNDistinct(rapid.Custom(drawPlace), 2, 9, rapid.ID[string]).Draw(t, "places")
		joint := rapid.SampledFrom([]string{", ", "·", "ㆍ", "‧", "⦁", " / ", ","}).Draw(t, "joint")
		class := rapid.SampledFrom([]string{"", "(대도시)", "(중소도시)", "(도농복합형)"}).Draw(t, "class")
		tail := rapid.SampledFrom([]string{" 등 총 %곳을", " %곳을", "", " 등 %개 지자체를"}).Draw(t, "tail")
		verb := rapid.SampledFrom([]string{"가나안심도시로 신규 지정했다.", "가나안심도시로 지정하였다고 밝혔다.", "가나안심도시로 최종 선정했다."}).Draw(t, "verb")
		count := string(rune('0' + len(want)))
		list := strings.Join(want, joint) + class + strings.ReplaceAll(tail, "%", count)
		if tail == "" {
			list = object(list)
		}
		d := written("# 가나안심도시 지정 결과\n□ 행정안전부(장관 홍길동)는 " + list + " " + verb)
		f := Read(d, "")
		var got []string
		for _, dec := range f.Decisions {
			for _, h := range dec.Holders {
				got = append(got, strings.Join(strings.Fields(h.Words.S), " "))
				if class != "" && "("+h.Class.S+")" != class {
					t.Fatalf("%s: class %q", list, h.Class.S)
				}
			}
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Fatalf("%s\ngot  %q\nwant %q", list, got, want)
		}
	})
}

// TestNothingLost: a word among the names of a list that names no place is a
// holder, for package normalize to refuse, or an issue.
func TestNothingLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		places := rapid.SliceOfNDistinct(rapid.Custom(drawPlace), 2, 6, rapid.ID[string]).Draw(t, "places")
		odd := rapid.SampledFrom([]string{"영월굴", "충청권", "고속도로", "무궁화섬", "한빛리", "수도권"}).Draw(t, "odd")
		at := rapid.IntRange(1, len(places)-1).Draw(t, "at")
		all := append(append(append([]string{}, places[:at]...), odd), places[at:]...)
		d := written("# 가나안심도시 지정 결과\n□ 행정안전부(장관 홍길동)는 " + object(strings.Join(all, ", ")) + " 가나안심도시로 신규 지정했다.")
		f := Read(d, "")
		for _, w := range all {
			if !isTold(f, w) {
				t.Fatalf("%s is lost: %s", w, factsDrawn(f))
			}
		}
	})
}

func isTold(f *Facts, word string) bool {
	for _, d := range f.Decisions {
		for _, h := range d.Holders {
			if h.Words.S == word {
				return true
			}
		}
	}
	for _, i := range f.Issues {
		if i.Raw != nil && strings.Contains(*i.Raw, word) {
			return true
		}
	}
	return false
}

// FuzzRead: no text makes Read panic, and reading twice gives the same.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"□ 가나부는 경기(수원, 안양)·서울 중구 등 3곳을 ‘다라도시’로 지정했다.", "보도시점 2024. 1. 2.(화) 배포 즉시", "(", "등 3곳", "* (대도시) 김해시 / (", "서울 ", "①가, ②나를 평가", "다라군은 등을 종합적으로 평가한다", "나라공원 중 이들 3곳을 ‘우수사례’로 선정했다. 이어 ‘가람위원회’에서 최종 선정을 결정한다.", "「", "‘24년 4곳"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, b := factsDrawn(Read(written(s), "")), factsDrawn(Read(written(s), ""))
		if a != b {
			t.Fatalf("%q reads differently", s)
		}
	})
}
