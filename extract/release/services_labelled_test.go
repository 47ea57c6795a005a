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
