package release

import (
	"fmt"
	"strings"
	"testing"
)

// declaredIn writes the numbers that a release declares: status, class, number,
// "all" for a number of all statuses, and applicants.
func declaredIn(text string) string {
	var out []string
	for _, d := range Read(written("보도시점 2025. 3. 4.(화) 12:00\n"+text+"\n□ 산림청은 올해 숲길도시로 경기 양평군을 지정했다고 밝혔다."), "").Decisions {
		for _, n := range d.Counts {
			s := fmt.Sprint(d.Status, " ", n.N)
			if n.Whole {
				s = fmt.Sprint("all ", n.N)
			}
			if n.Class.S != "" {
				s += ":" + n.Class.S
			}
			out = append(out, s)
		}
		if d.Applicants.Said() {
			out = append(out, string(d.Status)+" of "+d.Applicants.Words.S)
		}
	}
	return strings.Join(out, ", ")
}

// TestPartsOfNumbers: a number with its parts behind it, before it or in place
// of it, by status or by class.
func TestPartsOfNumbers(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 숲길도시 12개 도시(신규 3, 재지정 9) 지정", "new 3, renewed 9"},
		{"# 숲길도시 총 8곳(대도시 3, 중소도시 5) 지정", "new 8, new 3:대도시, new 5:중소도시"},
		{"# 숲길도시 6곳(도농복합형 2, 도시형 4) 선정", "new 6, new 2:도농복합형, new 4:도시형"},
		{"# 숲길도시 신규 2·재지정 3, 모두 5곳 지정", "new 2, renewed 3"},
		{"# 숲길도시 지정 결과… 신규 2곳·재지정 3곳", "new 2, renewed 3"},
		{"# 숲길도시 4곳 선정, 도마다 1곳\n□ 산림청은 17개 시·도교육청의 추천을 받은 31곳을 심사했다.", "new 4, new of 31곳"},
		{"# 숲길도시 공모에 18개 시·군·구 몰려… 4곳 선정", "new 4, new of 18개 시·군·구"},
		{"# 숲길도시 (재)지정\n□ 산림청은 숲길도시 신규 지정 2곳과 재지정 3곳을 발표했다.", "new 2, renewed 3"},
		{"# 숲길도시 4곳 새로 지정… 광역형 1, 기초형 3", "new 4, new 1:광역형, new 3:기초형"},
		{"# 숲길도시 9곳 선정… 신규 5곳·재지정 4곳", "new 5, renewed 4"},
		{"# 숲길도시 대상 9곳 선정", "new 9"},
		{"# 숲길도시 지정 5곳", "new 5"},
		{"# 숲길도시 12곳 새로 지정·재지정", "all 12"},
		{"# 숲길도시 지정 5곳 신청 접수", "new of 5곳"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 신규 지정에 17개, 재지정에 9개 지자체가 신청했으며 현장평가를 거쳤다.", "new 4, new 4, new of 17개, renewed of 9개 지자체"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 전국 19개 기초 지자체가 응모했다.", "new 4, new 4, new of 19개 기초 지자체"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 올해 공모에는 53개 지자체가 신청하였다.", "new 4, new 4, new of 53개 지자체"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 올해 공모에는 39개 시·군이 지원했다.", "new 4, new 4, new of 39개 시·군"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 이번 공모에는 58개 지자체가 참가해 열띤 경쟁을 벌였다.", "new 4, new 4, new of 58개 지자체"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 숲길도시는 2004년부터 격년으로 선정하고 있으며, 올해는 전국 19개 기초 지자체가 응모했다.", "new 4, new 4, new of 19개 기초 지자체"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 신청한 곳은 모두 열세 곳이다.", "new 4, new 4, new of 열세 곳"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 공모 결과 14개 지방자치단체가 신청했으며, 서면과 현장을 평가했다.", "new 4, new 4, new of 14개 지방자치단체"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 지원한 28곳을 서면으로 평가했다.", "new 4, new 4, new of 28곳"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 올해 평가에는 전국 58개 시·군·구가 참여하였고, 4개 부문 62개 지표를 평가하였다.", "new 4, new 4, new of 58개 시·군·구"},
		{"# 숲길도시 2곳 지정\n□ 산림청은 경남 양산시와 서울 도봉구를 숲길도시로 지정했다.\n□ 경남 양산시\nㅇ 놀이터 34곳에 그늘막을 설치\nㅇ 쉼터 105곳을 이어 강좌 운영", "new 2"},
		{"# 숲길도시 2곳 지정\n□ 산림청은 올해 숲길도시로 2곳을 신규로 지정했다.\n□ 신규 지정은 4곳이 신청하였으나, 운영·관리 등을 심의한 결과 2곳만 지정을 받았다.", "new 2, new 2, new 2, new of 4곳"},
		{"# 숲길도시 2곳·물길도시 3곳 첫 지정\n□ 숲길도시에는 51곳, 물길도시에는 18곳이 신청하였다.", "new 2, new 3, new of 51곳, new of 18곳"},
		{"# 숲길도시 2곳 지정\n□ 올해 전 세계에서 55개 도시가 숲길도시로 새로 지정되었다.", "new 2"},
		{"# 숲길도시 첫 지정\n□ 산림청은 8개 시·군이 신청한 숲길도시를 모두 지정·고시한다고 밝혔다.", "new 8, new of 8개 시·군"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 정부는 12개 시·군에 예산을 지원했다.", "new 4, new 4"},
		{"# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n□ 21곳이 참여한 공모에서 뽑혔다.", "new 4, new 4, new of 21곳"},
	} {
		if got := declaredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestApplicants: who applied for a programme, in the words of many writers; who is
// supported, may apply or will, did not.
func TestApplicants(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 공모에 신청한 23개 지방자치단체를 평가했다.", "new of 23개 지방자치단체"},
		{"□ 올해 공모에는 31개 시·군이 지원해 경쟁률이 8대 1에 이르렀다.", "new of 31개 시·군"},
		{"□ 이번 공모에는 총 9개의 도시가 지원했다.", "new of 9개의 도시"},
		{"□ 이번 공모에는 스물네 곳이 도전장을 내밀었다.", "new of 스물네 곳"},
		{"□ 전국 24개 지자체가 공모에 응해 경쟁을 벌였다.", "new of 24개 지자체"},
		{"□ 이번 공모에는 24개 지자체가 경합을 벌였다.", "new of 24개 지자체"},
		{"□ 24개 시군이 이번 공모에서 치열하게 경쟁했다.", "new of 24개 시군"},
		{"□ 신청 도시는 모두 24곳으로 지난해(18곳)보다 6곳 늘었다.", "new of 24곳"},
		{"□ (신청) 24개 시군 → (서면) 8개", "new of 24개 시군"},
		{"□ 신청 건수는 총 24건(신규 20, 재지정 4)이다.", "new of 신규 20, renewed of 재지정 4"},
		{"□ 신규 16곳, 재지정 9곳 등 25곳이 신청했다.", "new of 16곳, renewed of 9곳"},
		{"□ 광역 4곳, 기초 21곳 등 모두 25곳이 신청하여 서면 심사를 거쳤다.", "new of 25곳"},
		{"□ 신규 지정은 16곳이, 재지정은 9곳이 각각 신청했다.", "new of 16곳, renewed of 9곳"},
		{"□ 5월까지 진행된 공모에는 11개 지자체가 신청했으며 이 가운데 7곳이 최종 후보에 올랐다.", "new of 11개 지자체"},
		{"□ 이번 공모에는 11개 숲길계획이 접수되어 심의를 거쳤다.", "new of 11개"},
		{"□ 접수된 11개 사업계획을 전문가가 심사했다.", "new of 11개"},
		{"□ 산촌 69개 군 가운데 49개 군이 신청하여 열기가 뜨거웠다.", "new of 49개 군"},
		{"□ 작년 말부터 두 달간 실시한 공모에는 23개 지자체가 참여하였으며, 현장을 살폈다.", "new of 23개 지자체"},
		{"□ 작년 공모에는 23개 지자체가 참여하였다.", ""},
		{"□ 7개 지역의 지정 요청을 받아 심사했다.", "new of 7개 지역"},
		{"□ 정부는 앞으로 24개 지자체를 지원해 숲길을 넓힌다.", ""},
		{"□ 뽑힌 4곳에서는 24개 사업을 벌인다.", ""},
		{"□ 2023년에 지정된 9곳 가운데 4곳은 연장을 신청하지 않았다.", ""},
		{"□ 지난번 도시 중 5곳은 올해 참여하지 않았다.", ""},
		{"□ 4개 지자체가 응모를 하지 못했다.", ""},
		{"□ 신청 대상은 24곳이다.", ""},
		{"□ 신청할 수 있는 곳은 24개 지자체다.", ""},
		{"□ 하반기 공모에는 24개 지자체가 신청할 것으로 내다봤다.", ""},
	} {
		want := "new 4, new 4"
		if c.want != "" {
			want += ", " + c.want
		}
		if got := declaredIn("# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n" + c.in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
	apart := "# 숲길도시 4곳 지정\n- 3곳은 재지정… 올해 신청 도시 19곳 평가"
	if got, want := declaredIn(apart), "new 4, renewed 3, new of 19곳"; got != want {
		t.Errorf("%s\n   got  %s\n   want %s", apart, got, want)
	}
}

// TestNumbersParted: sentences and lines that only part the number of a round, by
// status or by classes of any name; earlier rounds and guests are none of it.
func TestNumbersParted(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 인증 규모는 신규 3곳(도시형 1, 농촌형 2), 재지정 5곳(도시형 3, 농촌형 2)이다.", "new 3, new 1:도시형, new 2:농촌형, renewed 5, renewed 3:도시형, renewed 2:농촌형"},
		{"□ 지정된 곳은 신규 3곳, 재지정 5곳이다.", "new 3, renewed 5"},
		{"□ 신규가 3곳, 재지정이 5곳이다.", "new 3, renewed 5"},
		{"□ 이번 결과는 신규 지정 3곳, 재지정 5곳, 유예 1곳이다.", "new 3, renewed 5, deferred 1"},
		{"□ 신규 3곳·재지정 5곳", "new 3, renewed 5"},
		{"□ 8곳 중 3곳은 신규, 5곳은 재지정이다.", "new 3, renewed 5"},
		{"□ 신규 지정은 도시형 1곳, 농촌형 2곳이고 재지정은 도시형 3곳, 농촌형 2곳이다.", "new 1:도시형, new 2:농촌형, renewed 3:도시형, renewed 2:농촌형"},
		{"□ 신규 지정된 3곳은 도시형 1곳과 농촌형 2곳이다.", "new 3, new 1:도시형, new 2:농촌형"},
		{"□ 유형별로 2곳씩 모두 4곳을 숲길도시로 선정했다.", "new 4"},
		{"□ 4곳을 숲길도시로 지정하는 계획을 승인했다.", "new 4"},
		{"□ 4곳을 숲길도시로 지정하는 방안을 검토하고 있다.", ""},
		{"□ 신규 3건과 ’22년에 지정된 2건의 연장 등 5건을 지정하였다.", "new 3, renewed 2"},
		{"- 골목가꿈 2곳, 우리마을돌봄 1곳, 새거점 1곳 -", "new 2:골목가꿈, new 1:우리마을돌봄, new 1:새거점"},
		{"- 골목가꿈 2곳, 우리마을돌봄 1곳, 새거점 2곳 -", ""},
		{"□ 이 가운데 도심형 3곳, 농촌형 1곳이다.", "new 3:도심형, new 1:농촌형"},
		{"□ 지난해 지정된 5곳은 광역 2곳, 기초 3곳이다.", ""},
		{"□ 지난해 결과는 신규 3곳, 재지정 5곳이다.", ""},
		{"□ 2023년에는 신규 3곳, 재지정 5곳이었다.", ""},
		{"□ 신규 3곳, 재지정 5곳을 뽑을 계획이다.", ""},
		{"□ 올해 숲길도시 지정을 받은 9개 지자체의 담당자도 함께했다.", ""},
		{"□ 이날 행사에는 올해 숲길도시 지정을 받은 9개 지자체가 참석했다.", ""},
	} {
		want := "new 4, new 4"
		if c.want != "" {
			want += ", " + c.want
		}
		if got := declaredIn("# 숲길도시 4곳 지정\n□ 산림청은 올해 숲길도시로 4곳을 지정했다.\n" + c.in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, want)
		}
	}
	for in, want := range map[string]string{
		"# 이웃이 좋아하는 곳\n- 골목가꿈 3곳·우리마을돌봄 2곳 -\n□ 산림청은 숲길도시로 5곳을 지정했다.":                 "new 3:골목가꿈, new 2:우리마을돌봄, new 5",
		"# 이웃이 좋아하는 곳\n□ 산림청은 숲길도시로 경기 오산시(신규), 강원 정선군(재지정), 전북 무주군(재지정) 등 3곳을 지정했다.": "all 3",
		"# 숲길도시 5곳 지정\n- 유형1 3곳·유형2 2곳, 2030년까지 30억 원 지원":                             "new 5, new 3:유형1, new 2:유형2",
		"# 숲길도시 5곳 지정\n- 골목가꿈 3곳, 우리마을돌봄 2곳":                                          "new 5, new 3:골목가꿈, new 2:우리마을돌봄",
	} {
		if got := declaredIn(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
