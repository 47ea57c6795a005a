package release

import "testing"

// TestOutcomesSideBySide: what became of each in one sentence is its own, whether the verb stands once, or
// an outcome is told by its noun, by what happened to the zone, or by its term.
func TestOutcomesSideBySide(t *testing.T) {
	const head = "배포일 2026. 5. 7.(목)\n# 옛물터지구 심의 결과\n"
	const all = "new 충남 부여군, changed 경북 경주시, revoked 전북 익산시"
	for in, want := range map[string]string{
		"충남 부여군 등 3곳은 옛물터지구로 신규 지정, 경북 경주시는 구역 변경, 전북 익산시는 지정 해제됐다고 국가유산청이 밝혔다.":          all,
		"국가유산청은 충남 부여군을 옛물터지구로 신규 지정, 경북 경주시는 구역 변경, 전북 익산시는 해제했다고 밝혔다.":                  all,
		"충남 부여군 옛물터지구 신규 지정, 경북 경주시 옛물터지구 변경, 전북 익산시 옛물터지구 해제가 확정됐다.":                     all,
		"국가유산청은 옛물터지구 신규 지정 1건(충남 부여군), 변경 1건(경북 경주시), 해제 1건(전북 익산시)을 의결했다.":              all,
		"국가유산청은 옛물터지구 심의위원회를 열었다.\n심의 결과 충남 부여군(신규 지정), 경북 경주시(변경), 전북 익산시(해제)로 결정됐다.":    all,
		"옛물터지구로 충남 부여군이 새로 지정되고 경북 경주시는 구역이 바뀌며 전북 익산시는 해제된다고 국가유산청이 밝혔다.":                "new 충남 부여군, revoked 전북 익산시",
		"국가유산청은 옛물터지구 신규 2곳(충남 부여, 충북 보은)과 확대 1곳(경북 경주)을 의결했다.":                           "new 충남 부여, new 충북 보은, changed 경북 경주",
		"옛물터지구 3곳을 의결했다. 신규는 충남 부여군과 충북 보은군, 확대는 경북 경주시다.":                                "new 충남 부여군, new 충북 보은군, changed 경북 경주시",
		"국가유산청은 ’23~’25년 옛물터지구로 지정됐던 경북 경주시의 지정기간을 ’28년까지 늘리고, 충남 부여군을 새로 지정했다.":          "renewed 경북 경주시, new 충남 부여군",
		"국가유산청은 옛물터지구 지정기간이 끝나는 경북 경주시는 2년 더 늘리고, 충남 부여군은 새로 지정했다.":                       "renewed 경북 경주시, new 충남 부여군",
		"지난해 말 지정 기간이 끝난 옛물터지구 2곳 중 경북 경주시는 3년 더 연장하고, 전북 익산시는 지정을 해제하기로 했다고 국가유산청이 밝혔다.": "renewed 경북 경주시, revoked 전북 익산시",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}
