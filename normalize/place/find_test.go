package place

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func found(list []Mention) string {
	var out []string
	for _, m := range list {
		out = append(out, m.Name)
	}
	return strings.Join(out, "|")
}

func TestFind(t *testing.T) {
	for _, c := range [][2]string{
		{"경기 고양시(대도시), 서울 동대문구·세종시·의정부시(중소도시)", "경기 고양시|서울 동대문구|세종시|의정부시"},
		{"서울시강남구는 창원시 의창구에서 인천이 대구와", "서울시강남구|창원시 의창구|인천|대구"},
		{"고성능 중구난방 안전시스템 도시 동시 전시 감시 광주리 대구경 서울로봇 부산항 인천공항", ""},
		{"서울 중구난방", "서울"}, {"경기 수원에서 경기장까지, 강원 고성 산", "경기 수원|강원 고성"}, {"강릉과 속초", ""},
		{"ㅇ대구시 달서구", "대구시 달서구"}, {"강남구청 서울시민 수원시의회 대전시장", ""}, {"부산도시공사 인천의료원 인천은행 제주도개발공사", ""},
		{"전남광주 북구와 광주 서구", "전남광주 북구|광주 서구"}, {"특별자치도인 강원특별자치도 강릉시를", "강원특별자치도 강릉시"}, {"수원특례시가", "수원특례시"}, {"달서구(대구)", "달서구|대구"},
		{"강남구，중구", "강남구|중구"}, {"1서울 A서울 서울A 서울1", ""}, {"서울\n강남구", "서울\n강남구"}, {"서울, 강남구", "서울|강남구"},
	} {
		if got := found(Load().Find(c[0])); got != c[1] {
			t.Errorf("Find(%q) = %q, want %q", c[0], got, c[1])
		}
	}
	m := Load().Find("서울 강남구에서는")
	if len(m) != 1 || m[0].Province != "서울" || m[0].Josa != len("에서는") {
		t.Errorf("%+v", m)
	}
}

// FuzzFind states the laws of the scanner and of Resolve on any text.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "서울 강남구", "달서구(대구)", "서 울 \n강남구", "창원시 의창구에서", "((", "강남\xff구", "(가)(나)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, m := range Load().Find(s) {
			if m.From < last || m.To <= m.From || m.To+m.Josa > len(s) || s[m.From:m.To] != m.Name || !utf8.ValidString(m.Name) {
				t.Fatalf("%+v after %d in %q", m, last, s)
			}
			last = m.To
			if a := Load().ResolveLoose(m.Name, "", 0); len(a.Places) == 0 {
				t.Fatalf("%q found in %q means nothing", m.Name, s)
			}
		}
		Load().Resolve(s, "", 1)
		Load().Nearest(s, 0, 2)
	})
}
