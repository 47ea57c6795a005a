package release

import "testing"

// TestServicesByShape: names that each have a bracket behind them are those counted, whatever their sentence says and
// though the words of one or another are those of no name.
func TestServicesByShape(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 3건 승인\n환경부는 6일 물살 규제특례 과제 3건을 승인했다.\n"
	const three = "골목 배 나눔+노을물산, 빗물 저금통 중개+가람소프트, 둑방 드론 순찰+나루랩"
	for _, c := range []struct{ name, in, want string }{
		{"a verb of any kind", lead + "▲골목 배 나눔(노을물산) ▲빗물 저금통 중개(가람소프트) ▲둑방 드론 순찰(나루랩)이 증서를 쥔다.", three},
		{"places", lead + "▲골목 배 나눔(충남 서산시) ▲빗물 저금통 중개(경남 통영시) ▲둑방 드론 순찰(전남 신안군)이 증서를 쥔다.", "골목 배 나눔+충남 서산시, 빗물 저금통 중개+경남 통영시, 둑방 드론 순찰+전남 신안군"},
		{"one ends as names do not", lead + "승인된 과제는 골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트), 둑방 전기 절감(나루랩)이다.", "골목 배 나눔+노을물산, 빗물 저금통 중개+가람소프트, 둑방 전기 절감+나루랩"},
		{"dots between them", lead + "부문별로 물가 부문에 골목 배 나눔(노을물산)·빗물 저금통 중개(가람소프트), 하늘 부문에 둑방 드론 순찰(나루랩)이 올랐다.", three},
		{"sorts within the row", lead + "물가형은 골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트), 하늘형은 둑방 드론 순찰(나루랩)이다.", three},
		{"lines of sorts", lead + "○ 물가 : 골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트)\n○ 하늘 : 둑방 드론 순찰(나루랩)", three},
		{"who and where in a bracket", lead + "골목 배 나눔(노을물산/충남 서산시), 빗물 저금통 중개(가람소프트/경남 통영시), 둑방 드론 순찰(나루랩/전남 신안군)이 증서를 쥔다.", three},
		{"labels in a bracket", lead + "- 골목 배 나눔 (업체 : 노을물산, 장소 : 노을공원)\n- 빗물 저금통 중개 (업체 : 가람소프트, 장소 : 가람둑)\n- 둑방 드론 순찰 (업체 : 나루랩, 장소 : 나루터)", three},
		{"less than counted", lead + "골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트)가 증서를 쥔다.", ""},
		{"those who came", lead + "심의에는 골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트), 둑방 드론 순찰(나루랩)이 접수됐다.", ""},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesWithOutcome: lines that end in what became of what they name.
func TestServicesWithOutcome(t *testing.T) {
	const lead = "# 환경부, 물살 규제샌드박스 3건 승인\n환경부는 6일 물살 규제샌드박스 과제 3건을 승인했다.\n결과는 다음과 같다.\n"
	const three = "골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰"
	for _, c := range []struct{ name, in, want string }{
		{"arrows", lead + "골목 배 나눔 ⇒ 실증특례\n빗물 저금통 중개 ⇒ 임시허가\n둑방 드론 순찰 ⇒ 실증특례", three},
		{"a hyphen and a sign", lead + "- 골목 배 나눔 -> 임시허가 부여\n- 빗물 저금통 중개 -> 조건부 승인\n- 둑방 드론 순찰 -> 승인", three},
		{"one was put off", lead + "- 골목 배 나눔 → 승인\n- 빗물 저금통 중개 → 승인\n- 물속 짐 나름 → 보류\n- 둑방 드론 순찰 → 승인", three},
		{"one is older", lead + "- 골목 배 나눔 → 신규 지정\n- 빗물 저금통 중개 → 신규 지정\n- 물속 짐 나름 → 기간 연장\n- 둑방 드론 순찰 → 신규 지정", three},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCountedHere: the number that a sentence decides on is not the one of those it was chosen from.
func TestCountedHere(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"6건을 심의해 4건을 의결하고 2건은 다시 본다", "4"},
		{"서비스 8개 가운데 5개가 관문을 넘었다", "5"},
		{"실증특례 4건과 임시허가 1건 등 총 5건을 승인했다", "5"},
		{"과제 3건을 승인했다", "3"},
		{"마을 8개 가운데 5개가 관문을 넘었다", ""},
	} {
		got := ""
		if m, _ := countedHere(c.in); m != nil {
			got = c.in[m[2]:m[3]]
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}
