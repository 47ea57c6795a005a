package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// fieldsOf are the services of a document with their fields, each once.
func fieldsPrinted(d *doc.Document) string {
	var got []string
	seen := map[string]bool{}
	for _, x := range Read(d, "").Decisions {
		for _, h := range x.Holders {
			s := h.Words.S + ":" + h.Domain.S
			if !h.Unread.Empty() {
				s += "?"
			}
			if !seen[s] {
				got, seen[s] = append(got, s), true
			}
		}
	}
	return strings.Join(got, ", ")
}

// TestFieldsToldInText: the field that a sentence is about, that stands in a bracket before the name or in a line over it, is the
// service's; one that stands behind the names, or is of something else, is not.
func TestFieldsToldInText(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 물길 우수서비스 3개 선정\n□ 환경부는 물길 우수서비스로 3개를 선정했다고 7일 밝혔다.\n"
	const want = "마루 알림:온기, 다솜 지도:온기, 나래 점검:하천"
	for _, c := range []struct{ in, want string }{
		{"○ 온기 분야에서는 ㈜가람의 ‘마루 알림’과 나루㈜의 ‘다솜 지도’가, 하천 분야에서는 ㈜다리의 ‘나래 점검’이 선정됐다.", want},
		{"○ (안전) 마루 알림 – ㈜가람\n○ (안전) 다솜 지도 – 나루㈜\n○ (환경) 나래 점검 – ㈜다리", "마루 알림:안전, 다솜 지도:안전, 나래 점검:환경"},
		{"[온기]\n- 마루 알림(㈜가람)\n- 다솜 지도(나루㈜)\n[하천]\n- 나래 점검(㈜다리)", want},
		{"□ 온기 분야 서비스로는 ‘마루 알림’(㈜가람)이 선정됐다.\n○ 또한 ‘다솜 지도’(나루㈜)도 선정됐다.\n□ 하천 분야에서는 ‘나래 점검’(㈜다리)이 선정됐다.", want},
		{"○ 온기: ‘마루 알림’(㈜가람), ‘다솜 지도’(나루㈜)\n○ 하천: ‘나래 점검’(㈜다리)", want},
		{"○ 올해는 온기·물길 분야 서비스만을 대상으로 신청을 받았다.\n○ 마루 알림(㈜가람)\n○ 다솜 지도(나루㈜)\n○ 나래 점검(㈜다리)", "마루 알림:온기·물길, 다솜 지도:온기·물길, 나래 점검:온기·물길"},
		{"○ ㈜가람의 ‘마루 알림’과 나루㈜의 ‘다솜 지도’는 온기 분야에서, ㈜다리의 ‘나래 점검’은 하천 분야에서 선정됐다.", want},
		{"① 마루 알림(㈜가람)\n- 분야: 온기\n② 다솜 지도(나루㈜)\n- 분야: 온기\n③ 나래 점검(㈜다리)\n- 분야: 하천", want},
		{"○ 분야별로는 온기 2건, 하천 1건이다.\n① 마루 알림(㈜가람, 온기)\n② 다솜 지도(나루㈜, 온기)\n③ 나래 점검(㈜다리, 하천)", want},
		{"○ 선정된 서비스는 모두 온기 분야이다.\n○ ‘마루 알림’(㈜가람), ‘다솜 지도’(나루㈜), ‘나래 점검’(㈜다리)", "마루 알림:온기, 다솜 지도:온기, 나래 점검:온기"},
		{"○ 선정된 서비스는 ㈜가람의 ‘마루 알림’(안전), 나루㈜의 ‘다솜 지도’(안전), ㈜다리의 ‘나래 점검’(환경)이다.", "마루 알림:안전, 다솜 지도:안전, 나래 점검:환경"},
		{"○ ㈜가람의 ‘마루 알림’, 나루㈜의 ‘다솜 지도’, ㈜다리의 ‘나래 점검’이 선정됐다.\n○ 금융 분야의 전문가가 평가했으며, 교육 분야에서는 내년에 선정한다.", "마루 알림:, 다솜 지도:, 나래 점검:"},
	} {
		if got := fieldsPrinted(written(lead + c.in)); got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, got, c.want)
		}
	}
}

// TestFieldsOfTables: a caption over one of several tables, half of a column, or a remark in every row tells the field of a service.
func TestFieldsOfTables(t *testing.T) {
	const two = `
		| 서비스명 | 기업명 |
		| %s | ㈜가람 |`
	for _, c := range []struct{ tables, want string }{
		{"# <온기 분야>" + strings.ReplaceAll(two, "%s", "마루 알림") + "\n;\n# <물길 분야>" + strings.ReplaceAll(two, "%s", "다솜 지도"), "마루 알림:온기, 다솜 지도:물길"},
		{"# 표 1. 온기 분야 선정 서비스" + strings.ReplaceAll(two, "%s", "마루 알림") + "\n;\n# 표 2. 물길 분야 선정 서비스" + strings.ReplaceAll(two, "%s", "다솜 지도"), "마루 알림:온기, 다솜 지도:물길"},
		{"| 분야 | 서비스명 | 기업명 |\n| 온기 | 마루 알림 | ㈜가람 |\n| 〃 | 다솜 지도 | 상동 |", "마루 알림:온기, 다솜 지도:온기"},
		{"| 서비스명 | 분야/제공기관 |\n| 마루 알림 | 온기/㈜가람 |\n| 다솜 지도 | 물길/나루㈜ |", "마루 알림:온기, 다솜 지도:물길"},
		{"| 서비스명 | 기업명 | 비고 |\n| 마루 알림 | ㈜가람 | 안전 |\n| 다솜 지도 | 나루㈜ | 환경 |", "마루 알림:안전, 다솜 지도:환경"},
		{"| 서비스명 | 기업명 | 비고 |\n| 마루 알림 | ㈜가람 | 세종 본사 |\n| 다솜 지도 | 나루㈜ |  |", "마루 알림:, 다솜 지도:"},
		{"| 서비스명 | 기업명 | 분야 |\n| 마루 알림 | ㈜가람 | A |\n| 다솜 지도 | 나루㈜ | B |\n;※ A: 온기, B: 물길", "마루 알림:A?, 다솜 지도:B?"},
	} {
		d := written("배포일 2026. 5. 7.(목)\n# 물길 우수서비스 2개 선정\n□ 환경부는 물길 우수서비스로 2개를 선정했다고 7일 밝혔다.\n")
		for i, part := range strings.Split(c.tables, ";") {
			if part = strings.TrimSpace(part); strings.HasPrefix(part, "※") {
				d.Blocks = append(d.Blocks, paragraph(part, 90+i, 0))
				continue
			}
			d.Blocks = append(d.Blocks, doc.Block{Kind: doc.TableBlock, Table: drawn(t, part)})
		}
		if got := fieldsPrinted(d); got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.tables, got, c.want)
		}
	}
}

// TestMarksTold: what a note tells of a mark, and of all others, is the class of those that have it, and have not.
func TestMarksTold(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 숲길도시 3곳 지정\n□ 산림청은 숲길도시로 3곳을 지정했다고 7일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"○ 경기 오산시, 충남 공주시*, 전북 무주군\n* 산촌형(나머지는 평야형)", "오산시:평야형, 공주시:산촌형, 무주군:평야형"},
		{"○ 경기 오산시★, 충남 공주시, 전북 무주군★\n※ ★ 표시는 산촌형", "오산시:산촌형, 공주시:, 무주군:산촌형"},
		{"○ 경기 오산시, 충남 공주시*, 전북 무주군\n* 산촌형 : 숲이 70% 이상", "오산시:, 공주시:, 무주군:"},
		{"○ 경기 오산시, 충남 공주시, 전북 무주군\n* 산촌형(나머지는 평야형)", "오산시:, 공주시:, 무주군:"},
	} {
		var got []string
		for _, x := range Read(written(lead+c.in), "").Decisions {
			for _, h := range x.Holders {
				got = append(got, localName(h.Words)+":"+h.Class.S)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}

// TestClassesOfNames: a sentence of its own tells the class or grade of each of those chosen, or of all others.
func TestClassesOfNames(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 숲길도시 3곳 지정\n□ 산림청은 경기 오산시, 충남 공주시, 전북 무주군을 숲길도시로 지정했다고 7일 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{"○ 오산시는 평야형, 공주시와 무주군은 산촌형이다.", "오산시:평야형, 공주시:산촌형, 무주군:산촌형"},
		{"○ 오산시가 1등급, 나머지는 2등급이다.", "오산시:1등급, 공주시:2등급, 무주군:2등급"},
		{"○ 지난해에는 오산시는 평야형, 공주시는 산촌형이었다.", "오산시:, 공주시:, 무주군:"},
		{"○ 오산시는 체류형 관광을, 공주시는 체험형 관광을 앞세웠다.", "오산시:, 공주시:, 무주군:"},
	} {
		var got []string
		for _, x := range Read(written(lead+c.in), "").Decisions {
			for _, h := range x.Holders {
				got = append(got, localName(h.Words)+":"+h.Class.S+h.Grade.S)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, s, c.want)
		}
	}
}

// TestRemarksAndRounds: remarks that all read as classes are those, a letter before a class in a heading is none of it, a round has its year
// beside it, and those counted with the maker in one column are not the one in another.
func TestRemarksAndRounds(t *testing.T) {
	for _, c := range []struct{ table, want string }{
		{"| 지역 | 비고 |\n| 경기 오산시 | 평야 중심형 |\n| 전북 무주군 | 숲 중심형 |", "오산시:평야 중심형, 무주군:숲 중심형"},
		{"| 지역 | 비고 |\n| 경기 오산시 | 평야 중심형 |\n| 전북 무주군 | 호수 |", "오산시:, 무주군:"},
		{"| 지역 | 인증 |\n| 경기 오산시 | 재인증(2회, 최초 ’20) |\n| 전북 무주군 | 재인증(’23) |", "오산시:’20, 무주군:’23"},
		{"| 회차 | 지역 |\n| 2026-1차 | 경기 오산시 |\n| 2026-2차 | 전북 무주군 |", "오산시:1, 무주군:2"},
	} {
		d := written("배포일 2026. 5. 7.(목)\n# 숲길도시 2곳 지정\n□ 산림청은 숲길도시로 2곳을 지정했다고 7일 밝혔다.\n")
		d.Blocks = append(d.Blocks, doc.Block{Kind: doc.TableBlock, Table: drawn(t, c.table)})
		var got []string
		for _, x := range Read(d, "").Decisions {
			for _, h := range x.Holders {
				got = append(got, localName(h.Words)+":"+h.Class.S+h.BaseYear.S+strings.TrimSuffix(x.Batch.Words.S, "차"))
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n   got %q, want %q", c.table, s, c.want)
		}
	}
}

// TestPlacesInTurn: of several services in a sentence each has the place behind its name, not the one before it.
func TestPlacesInTurn(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 모빌리티 실증특례 2건 승인\n□ 국토교통부는 모빌리티 규제샌드박스 실증특례 2건을 승인했다.\n"
	var got []string
	for _, x := range Read(written(lead+"○ ㈜가람의 ‘마루 버스’는 전남 신안군에서, 나루㈜의 ‘다솜 로봇’은 경남 고성군에서 실증한다."), "").Decisions {
		for _, h := range x.Holders {
			got = append(got, h.Words.S+"@"+h.Partner.S)
		}
	}
	if s := strings.Join(got, ", "); s != "마루 버스@전남 신안군, 다솜 로봇@경남 고성군" {
		t.Error(s)
	}
}
