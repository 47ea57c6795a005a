package release

import "testing"

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
