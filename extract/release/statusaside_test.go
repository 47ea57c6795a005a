package release

import "testing"

// TestStatusWordsAside: a word of status that is part of something else in its sentence, or of a
// name, is none of what was chosen; as the object of a verb that decides it is.
func TestStatusWordsAside(t *testing.T) {
	const fresh = "new 경기 여주시, new 강원 춘천시"
	for _, c := range []struct{ name, lead, want string }{
		{"what is lifted", "국토부는 오래된 규제 해제를 위해 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"a line made longer", "국토부는 도시철도 연장에 맞춰 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"a time of grace", "국토부는 유예기간이 끝나는 9월부터 도울 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"those to be married", "국토부는 예비신랑을 돕는 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"licences given back", "국토부는 면허를 반납한 어르신을 태우는 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"what may come", "국토부는 3년 뒤 재지정이 가능한 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"land that was freed", "국토부는 해제된 부지를 살리기 위해 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"a rule that went", "국토부는 재지정 제도를 없애고 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", fresh},
		{"chosen for a trial", "국토부는 예비 은빛지구로 경기 여주시, 강원 춘천시를 선정했다.", "candidate 경기 여주시, candidate 강원 춘천시"},
		{"among the candidates", "국토부는 은빛지구 후보로 경기 여주시와 강원 춘천시 등 2곳을 선정했다.", "candidate 경기 여주시, candidate 강원 춘천시"},
		{"those who try", "국토부는 은빛지구 예비사업을 수행할 지자체로 경기 여주시, 강원 춘천시를 선정했다.", "candidate 경기 여주시, candidate 강원 춘천시"},
		{"a trial of years", "국토부는 예비사업 1년 심사를 토대로 경기 여주시, 강원 춘천시를 은빛지구로 최종 지정했다.", fresh},
		{"what a trial reached", "예비사업 성과를 살핀 국토부는 경기 여주시, 강원 춘천시를 은빛지구로 지정했다.", fresh},
		{"what was done in a term", "국토부는 예비기간의 추진 실적을 따져 경기 여주시, 강원 춘천시를 은빛지구로 정했다.", fresh},
		{"a trial of months", "국토부는 예비 사업 6개월간 운영을 점검하고 경기 여주시, 강원 춘천시를 은빛지구로 인증했다.", fresh},
		{"for whom a trial is", "국토부는 은빛지구 예비사업 대상으로 경기 여주시, 강원 춘천시를 선정했다.", "candidate 경기 여주시, candidate 강원 춘천시"},
		{"what was met", "국토부는 재인증 기준을 충족한 경기 여주시, 강원 춘천시를 은빛지구로 인증했다.", "renewed 경기 여주시, renewed 강원 춘천시"},
		{"written together", "국토부는 예비상권으로 경기 여주시, 강원 춘천시를 선정했다.", "candidate 경기 여주시, candidate 강원 춘천시"},
		{"named again", "국토부는 재지정 대상으로 경기 여주시, 강원 춘천시를 선정했다.", "renewed 경기 여주시, renewed 강원 춘천시"},
		{"what was received", "재지정을 받은 은빛지구는 경기 여주시, 강원 춘천시다.", "renewed 경기 여주시, renewed 강원 춘천시"},
		{"in brackets behind", "국토부는 은빛지구로 경기 여주시, 강원 춘천시 등 2곳(신규)과 전북 남원시, 경남 밀양시 등 2곳(재지정)을 의결했다.", fresh + ", renewed 전북 남원시, renewed 경남 밀양시"},
		{"what was settled", "국토부는 은빛지구 지정 해제를 확정한 곳으로 경기 여주시, 강원 춘천시를 발표했다.", "revoked 경기 여주시, revoked 강원 춘천시"},
	} {
		if got := saidOf("# 은빛지구 2곳\n" + c.lead); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
