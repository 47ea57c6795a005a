package release

import (
	"strings"
	"testing"
)

// TestBygoneStatuses tells what was decided now from the stage that the chosen have behind them.
func TestBygoneStatuses(t *testing.T) {
	const lead = "# 은빛마을 2곳 선정\n환경부는 "
	const chosen = "new 강원 춘천시, new 전북 전주시"
	const waiting = "candidate 강원 춘천시, candidate 전북 전주시"
	for _, c := range []struct{ name, in, want string }{
		{"after a trial", lead + "예비사업을 수행했던 9개 지자체 중 우수한 강원 춘천시, 전북 전주시를 은빛마을 본사업 대상지로 선정했다.", chosen},
		{"through a trial", lead + "예비사업을 거친 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"by the results of a trial", lead + "예비사업 평가 결과 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"by what was reached in a trial", lead + "예비사업 실적 평가와 심의를 거쳐 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"out of counted candidates", lead + "예비 은빛마을 6곳을 평가해 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"out of the trials of candidates", lead + "예비 은빛마을 6곳의 예비사업을 평가해 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"who were candidates", lead + "후보로 올랐던 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"after a stage", lead + "예비 지정 기간을 거친 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},
		{"after a stage of the choice", lead + "9곳을 예비 선정한 뒤 현장을 살펴 강원 춘천시, 전북 전주시를 은빛마을로 최종 선정했다.", chosen},
		{"out of candidates who were proposed", lead + "은빛마을 후보 9곳을 추천받아 심사한 뒤 강원 춘천시, 전북 전주시를 선정했다.", chosen},
		{"candidates first", "# 은빛마을 2곳 선정\n강원 춘천시와 전북 전주시는 4월에 예비로 뽑혔고 이날 은빛마을로 최종 확정됐다.", chosen},
		{"candidates, and no more yet", "# 은빛마을 2곳 선정\n강원 춘천시와 전북 전주시는 은빛마을 예비 지역으로 뽑혔고 연말에 심사를 받는다.", waiting},
		{"revoked once", lead + "지정 해제 이후 다시 신청한 강원 춘천시, 전북 전주시를 은빛마을로 지정했다.", chosen},

		{"for a trial", lead + "은빛마을 예비사업 대상지로 강원 춘천시, 전북 전주시를 선정했다. 예비사업을 거쳐 내년 본사업 대상지를 선정한다.", waiting},
		{"who are to try", lead + "1년간 은빛마을 예비사업을 수행할 지자체로 강원 춘천시, 전북 전주시를 선정했다.", waiting},
		{"candidates", lead + "강원 춘천시, 전북 전주시를 예비 은빛마을로 선정했다.", waiting},
		{"to be dealt with first", "# 은빛마을 우선협의 대상 선정\n은빛마을 2차 선정을 위한 '우선협의 대상' 지역으로 강원 춘천시, 전북 전주시가 선정됐다.", waiting},
		{"renewed, in two words", lead + "강원 춘천시, 전북 전주시를 은빛마을로 재 지정했다.", "renewed 강원 춘천시, renewed 전북 전주시"},
		{"each its own before one verb", "# 은빛마을 4곳 인증\n환경부는 은빛마을 4곳을 인증했다. 강원 춘천시와 전북 전주시는 신규 인증을, 강원 속초시와 충남 홍성군은 재인증을 각각 획득했다.", "new 강원 춘천시, new 전북 전주시, renewed 강원 속초시, renewed 충남 홍성군"},
		{"the first ones behind", "# 은빛마을 4곳 인증\n환경부는 은빛마을 4곳을 인증했다. 강원 춘천시와 전북 전주시는 재인증을, 강원 속초시와 충남 홍성군은 신규 인증을 받았다.", "renewed 강원 춘천시, renewed 전북 전주시, new 강원 속초시, new 충남 홍성군"},
		{"for the second time", "# 은빛마을 4곳 인증\n환경부는 은빛마을 4곳을 인증했다. 강원 춘천시와 전북 전주시는 처음으로 인증을 받았고, 강원 속초시와 충남 홍성군은 두 번째 인증을 받았다.", "new 강원 춘천시, new 전북 전주시, renewed 강원 속초시, renewed 충남 홍성군"},
		{"revoked now", "# 은빛마을 해제\n환경부는 강원 춘천시, 전북 전주시의 은빛마을 지정을 해제했다.", "revoked 강원 춘천시, revoked 전북 전주시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestCandidatesLookedAt: a sentence that tells how candidates of an earlier stage were looked at, each, says nothing of what those
// chosen from them became; nor does one that made them candidates before.
func TestCandidatesLookedAt(t *testing.T) {
	const lead = "# 물빛동력 특화지역 3곳 최종 지정\n산림청은 심의위원회를 열고 제주특별자치도, 대구광역시 달성군, 경남 거창군 등 3곳을 물빛동력 특화지역으로 최종 지정했다.\n"
	const table = "\n물빛동력 특화지역 심의 결과\n지역 | 유형 | 비고\n제주 | 유치형 | 지정\n대구 달성군 | 실증형 | 지정\n경남 거창군 | 실증형 | 지정"
	const want = "new 제주특별자치도, new 대구광역시 달성군, new 경남 거창군, new 제주:유치형, new 대구 달성군:실증형, new 경남 거창군:실증형"
	for _, told := range []string{
		"지난 4월 실무위원회가 6곳을 최종 후보지로 선정했고, 이번 위원회는 후보지별 계획의 실현 가능성을 다시 따져 3곳을 먼저 지정했다.",
		"위원회는 후보지의 여건을 두루 살펴 3곳을 지정했다.",
		"위원회는 후보 지역마다 주민의 뜻을 물어 3곳을 확정했다.",
		"지난 4월 6곳을 최종 후보지로 뽑은 바 있고, 이번에는 다시 따져 3곳을 지정했다.",
	} {
		if got := saidOf(lead + told + table); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", told, got, want)
		}
	}
	const as = "# 물빛동력 특화지역 후보지 2곳 선정\n산림청은 대구광역시 달성군, 경남 거창군 등 2곳을 물빛동력 특화지역 후보지로 선정했다."
	if got := saidOf(as); got != "candidate 대구광역시 달성군, candidate 경남 거창군" {
		t.Errorf("those made candidates now: %s", got)
	}
}

// TestNarrowedThenChosen: who was narrowed to as a candidate is no more one by the verb that chooses behind it.
func TestNarrowedThenChosen(t *testing.T) {
	for _, s := range []string{"7곳을 최종후보로 추렸고, 이번 위원회에서 다음 2곳이 지정되었다.", "7곳을 후보지로 압축했으며, 이번 위원회에서 다음 2곳을 지정했다.", "7곳을 후보로 골랐는데, 이번 위원회에서 2곳이 지정되었다."} {
		if got := saidOf("# 은빛마을 2곳 지정\n□ 4월부터 실무위원회가 " + s + "\nㅇ 강원 춘천시, 전북 전주시"); got != "new 강원 춘천시, new 전북 전주시" {
			t.Errorf("%s\n   got %s", s, got)
		}
	}
}

// TestTermLetters: every word that terms and eachOf have passes the letters that are asked first.
func TestTermLetters(t *testing.T) {
	for _, r := range terms.String() + "모두각각전부" {
		if r >= '가' && r <= '힣' && !strings.ContainsRune(termLetters, r) {
			t.Errorf("%c is a letter of terms and none of termLetters", r)
		}
	}
}
