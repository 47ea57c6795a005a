package release

import "testing"

// TestLabelledServices: lines that begin with the status or field of the services behind it, which stand in one
// line, behind marks, or each in a line of its own.
func TestLabelledServices(t *testing.T) {
	const lead = "국토교통부는 위원회 심의를 거쳐 스마트도시 서비스 2건을 신규 인증하고, 2건의 인증을 연장했다고 밝혔다.\n"
	const night, rain, bench, fall = "귀갓길 가로등 점검 서비스", "하천 수위 예측 플랫폼", "벤치 온열 제어 시스템", "낙상 감지 솔루션"
	const all = "new " + night + "+㈜두레길, new " + rain + "+온누리은행, renewed " + bench + "+㈜따숨, renewed " + fall + "+포근재단"
	for _, c := range []struct{ name, in, want string }{
		{"behind a colon", lead + "ㅇ 신규 인증 : " + night + "(㈜두레길), " + rain + "(온누리은행)\nㅇ 인증기간 연장 : " + bench + "(㈜따숨), " + fall + "(포근재단)", all},
		{"behind a bracket with a number", lead + "ㅇ (신규 인증, 2건) ㈜두레길의 ‘" + night + "’, 온누리은행의 ‘" + rain + "’\nㅇ (인증 연장, 2건) ㈜따숨의 ‘" + bench + "’, 포근재단의 ‘" + fall + "’", all},
		{"marks behind a number", lead + "- 신규(2건): ▲㈜두레길의 " + night + " ▲온누리은행의 " + rain + "\n- 연장(2건): ▲㈜따숨의 " + bench + " ▲포근재단의 " + fall, all},
		{"marks before labels", lead + "ㅇ ▲신규 인증 : " + night + "(㈜두레길), " + rain + "(온누리은행) ▲기간 연장 : " + bench + "(㈜따숨), " + fall + "(포근재단)", all},
		{"each line", lead + "① [신규] " + night + "(㈜두레길)\n② [신규] " + rain + "(온누리은행)\n③ [연장] " + bench + "(㈜따숨)\n④ [연장] " + fall + "(포근재단)", all},
		{"behind each line", lead + "① " + night + "(㈜두레길) - 신규 인증\n② " + rain + "(온누리은행) - 신규 인증\n③ " + bench + "(㈜따숨) - 기간 연장\n④ " + fall + "(포근재단) - 기간 연장", all},
		{"heads over providers in the genitive", lead + "[신규 인증]\n① ㈜두레길의 " + night + "\n② 온누리은행의 " + rain + "\n[인증기간 연장]\n① ㈜따숨의 " + bench + "\n② 포근재단의 " + fall, all},
		{"other numbers than counted", lead + "ㅇ 신규 인증 : " + night + "(㈜두레길), " + rain + "(온누리은행), " + bench + "(㈜따숨)\nㅇ 인증기간 연장 : " + fall + "(포근재단)", ""},
		{"a number that is not theirs", lead + "ㅇ 신규 인증(3건) : " + night + "(㈜두레길), " + rain + "(온누리은행)", ""},
		{"fields", "국토교통부는 스마트도시 서비스 3건을 인증했다고 밝혔다.\nㅇ 안전 분야 : " + night + "(㈜두레길), " + fall + "(포근재단)\nㅇ 환경 분야 : " + rain + "(온누리은행)",
			"new " + night + "+㈜두레길/안전, new " + fall + "+포근재단/안전, new " + rain + "+온누리은행/환경"},
		{"what else is told under labels", "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\nㅇ 안전 분야 : 인증서 발급(3월), 현장 점검(6월)\nㅇ 환경 분야 : 결과 공개(9월)", ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestTableUnderCouncil: a committee that decided leads to the table of what it decided on.
func TestTableUnderCouncil(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"국토교통부는 6일 스마트도시위원회를 열고 스마트도시 서비스 2건을 인증했다고 밝혔다.", "new 귀갓길 가로등 점검+두레길, new 하천 수위 예측+온누리"},
		{"국토교통부는 스마트도시위원회 심의를 거쳐 스마트도시 서비스 2건을 인증했다고 밝혔다.", "new 귀갓길 가로등 점검+두레길, new 하천 수위 예측+온누리"},
	} {
		if got := offeredIn(c.in + "\n서비스명 | 기업\n귀갓길 가로등 점검 | 두레길\n하천 수위 예측 | 온누리"); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestServicesListedBehindCount: a sentence that does nothing but list what the one before it counts.
func TestServicesListedBehindCount(t *testing.T) {
	const lead = "국토교통부는 스마트도시위원회를 열고 두레길의 ‘귀갓길 가로등 점검 서비스’를 스마트도시 서비스로 신규 인증했다고 밝혔다.\n"
	const list, marked = "따숨은행의 벤치 온열 제어 시스템, ㈜포근의 해외 낙상 감지 솔루션 등이다.", "△벤치 온열 제어 시스템(따숨은행) △해외 낙상 감지 솔루션(㈜포근) 등이 있다."
	want := func(st string) string {
		return "new 귀갓길 가로등 점검 서비스+두레길, " + st + " 벤치 온열 제어 시스템+따숨은행, " + st + " 해외 낙상 감지 솔루션+㈜포근"
	}
	for _, c := range []struct{ in, want string }{
		{lead + "아울러 기존 스마트도시 서비스 2건의 인증기간을 연장하기로 했다. " + list, want("renewed")},
		{lead + "또 기존 서비스 2건의 인증 내용을 변경했다. " + marked, want("changed")},
		{lead + "인증기간이 연장된 서비스 2건은 " + list, want("renewed")},
		{lead + "기존 서비스 2건의 인증기간도 연장했다. 대상은 " + list, want("renewed")},
		{lead + "이와 함께 3건은 재심의하기로 했다. " + list, "new 귀갓길 가로등 점검 서비스+두레길"},
		{lead + "기존 서비스 3건의 인증기간을 연장했다. " + list, "new 귀갓길 가로등 점검 서비스+두레길"},
		{lead + "지난해에는 2건의 인증을 연장했다. " + list, "new 귀갓길 가로등 점검 서비스+두레길"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestServiceCells: what stands in the cells of a table of services beside their names.
func TestServiceCells(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const night, rain = "귀갓길 가로등 점검", "하천 수위 예측"
	for _, c := range []struct{ name, in, want string }{
		{"what it does in brackets, as the head says", lead + "기업명 | 서비스명(주요 내용)\n두레길 | " + night + "(밤길을 밝힘)\n온누리 | " + rain + "(물난리를 막음)", "new " + night + "+두레길, new " + rain + "+온누리"},
		{"who applied", lead + "신청사 | 과제명 | 실증 지역\n두레길 | " + night + " | 익산시\n온누리 | " + rain + " | 창원시", "new " + night + "+두레길@익산시, new " + rain + "+온누리@창원시"},
		{"what was not accepted", lead + "안건 | 신청기업 | 심의결과\n" + night + " | 두레길 | 수용\n" + rain + " | 온누리 | 수용\n벤치 온열 제어 | 따숨 | 불수용", "new " + night + "+두레길, new " + rain + "+온누리"},
		{"makers in brackets, one of them surely", lead + "구분 | 과제\n실증특례(1건) | " + night + "(두레길)\n임시허가(1건) | " + rain + "(온누리은행)", "new " + night + "+두레길, new " + rain + "+온누리은행"},
		{"a change is no field", lead + "구분 | 서비스명 | 기업\n내용 변경 | " + night + " | 두레길\n내용 변경 | " + rain + " | 온누리", "changed " + night + "+두레길, changed " + rain + "+온누리"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesOverLabels: the lines below the name of a service tell under labels who provides it and where.
func TestServicesOverLabels(t *testing.T) {
	const lead = "국토교통부는 스마트도시 서비스 2건을 인증했다고 밝혔다.\n"
	const night, rain = "귀갓길 가로등 점검 서비스", "하천 수위 예측 플랫폼"
	const both = "new " + night + "+㈜두레길, new " + rain + "+온누리"
	const sited = "new " + night + "+㈜두레길@전북 익산시, new " + rain + "+온누리@경남 창원시"
	for _, c := range []struct{ name, in, want string }{
		{"squares", lead + "□ " + night + "\n- 기업 : ㈜두레길\n- 내용 : 밤길을 밝힌다\n□ " + rain + "\n- 기업 : 온누리\n- 내용 : 물난리를 막는다", both},
		{"brackets, with places", lead + "<" + night + ">\nㅇ 기업 : ㈜두레길\nㅇ 지역 : 전북 익산시\n<" + rain + ">\nㅇ 기업 : 온누리\nㅇ 지역 : 경남 창원시", sited},
		{"numbers, labels in brackets", lead + "1. " + night + "\nㅇ (신청기업) ㈜두레길\nㅇ (실증지역) 전북 익산시\n2. " + rain + "\nㅇ (신청기업) 온누리\nㅇ (실증지역) 경남 창원시", sited},
		{"more than counted", lead + "□ " + night + "\n- 기업 : ㈜두레길\n□ " + rain + "\n- 기업 : 온누리\n□ 벤치 온열 제어 시스템\n- 기업 : ㈜따숨", ""},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
