package release

import "testing"

// TestTermsOfChanges: a longer term is part of a change where the places are told to be changed, and renews where they are not.
func TestTermsOfChanges(t *testing.T) {
	const table = "\n구분 | 지자체 | 내용\n변경 | 강원 춘천시 | 기간 연장\n변경 | 전북 전주시 | 면적 확대"
	const lead = "# 은빛특구 변경 승인\n환경부는 은빛특구 2곳의 계획변경을 승인했다.\n"
	for in, want := range map[string]string{
		lead + "강원 춘천시가 운영하는 은빛특구는 기간을 2029년까지 4년 연장한다고 밝혔다." + table: "changed",
		lead + "강원 춘천시의 은빛특구 지정을 2029년까지 4년 연장했다.":                    "renewed",
	} {
		got := ""
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				if h.Words.S == "강원 춘천시" && got != "renewed" {
					got = string(d.Status)
				}
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}
