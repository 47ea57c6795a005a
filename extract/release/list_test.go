package release

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// listDrawn writes a list in one line: groups by |, province and class by marks.
func listDrawn(s string, l list) string {
	var out []string
	for _, r := range l.runs {
		var es []string
		for _, e := range r.entries {
			w := s[e.from:e.nameAt.to]
			if e.ending[1] > 0 {
				w += "+" + s[e.ending[0]:e.ending[1]]
			}
			if e.carried {
				w = s[e.province[0]:e.province[1]] + ">" + w
			}
			if e.bracket[1] > 0 {
				w += "(" + s[e.bracket[0]:e.bracket[1]] + ")"
			}
			if e.class[1] > 0 {
				w += ":" + s[e.class[0]:e.class[1]]
			}
			if !e.known {
				w += "?"
			}
			if e.status != "" {
				w += "=" + string(e.status)
			}
			es = append(es, w)
		}
		t := strings.Join(es, " ")
		if r.open {
			t += " .."
		}
		if r.count != nil {
			t += fmt.Sprintf(" #%d", r.count.n)
		}
		if r.status != "" {
			t += " =" + string(r.status)
		}
		out = append(out, t)
	}
	return strings.Join(out, " | ")
}

func TestList(t *testing.T) {
	ctx := newContext(&doc.Document{}, "", &issues{})
	for _, c := range []struct{ in, want string }{
		{"경기 고양시(대도시), 서울 동대문구·세종시·의정부시(중소도시) 4곳", "경기 고양시:대도시 서울 동대문구:중소도시 세종시:중소도시 의정부시:중소도시 #4"},
		{"서울 강남구, 구로구, 성동구 3개 구를", "서울 강남구 서울>구로구 서울>성동구 #3"},
		{"대구·대전·부천·서울·안양시 등에", "대구 대전 부천+시 서울 안양시 .."},
		{"강남·구로·성동구는", "강남+구 구로+구 성동구"},
		{"달서구(대구)와 남구(울산) 등 5곳이", "달서구(대구) 남구(울산) .. #5"},
		{"울산광역시(남구), 부산", "울산광역시(남구) 부산"},
		{"대전 서·유성구", "대전 서+구 대전>유성구"},
		{"서울(강남구, 구로구), 경기(수원시)", "서울>강남구 서울>구로구 | 경기(수원시)"},
		{"경기 3곳(수원·안양·부천), 강원 2곳(춘천·원주)", "x"},
		{"경기: 수원시, 고성군 / 강원: 고성군, 속초시", "x"},
		{"(대도시) 경남 김해시, 인천시 / (중소도시) 강원 강릉시, 대구 달서구, 서울 강동구, 서울 서초구, 경기 오산시 (가나다 순)", "x"},
		{"김해시·인천광역시 등 4곳, 중소도시는 강릉시·달서구(대구) 등 5곳이", "x"},
		{"대구 안양 성동 등 9개 지자체", "대구 안양 성동 .. #9"},
		{"서울특별시, 성남시, 울산시(대도시 3곳)와 수성구, 관악구, 송파구, 종로구(중소도시 4곳) 등 7곳은", "x"},
		{"대구광역시, 안양시, 부천시, 수원시 등 대도시 4곳과 성동구, 구로구, 강남구, 여수시, 은평구 등 중소도시 5곳을", "x"},
		{"강원 강릉시1), 영월굴, 태백시* 등 세 곳", "x"},
		{"▲신규 지정(2곳): 부산 북구, 경기 구리시 ▲재지정(1): 전남 여수시", "x"},
		{"충북 진천·음성군과 대구 동구", "x"},
		{"(경기) 수원시·안양시 (강원) 춘천시", "x"},
		{"예산·인력 등", ""},
		{"경기 침체가", ""},
		{"고양시는", "고양시"},
		{"수원시 영통구, 창원시 의창구", "수원시 영통구 창원시 의창구"},
		{"강릉시 외 3곳", "강릉시 .. #4"},
		{"성동구, 서대문구(서울), 계양구(인천)", "x"},
	} {
		i := strings.IndexAny(c.in, "")
		i = 0
		p := &listParser{ctx: ctx, s: c.in, end: len(c.in)}
		_ = p
		l, ok := ctx.parseList(c.in, i, len(c.in), strings.Contains(c.in, "대구 안양"))
		got := ""
		if ok {
			got = listDrawn(c.in, l) + "  josa=" + l.josa
		}
		t.Logf("%s\n   got  %s\n   want %s", c.in, got, c.want)
	}
}
