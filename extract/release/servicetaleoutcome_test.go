package release

import "testing"

func TestServicesToldWithTheirNumberAndOutcome(t *testing.T) {
	const lead = "# 규제샌드박스 4건 승인\n산림청은 규제특례위원회를 열고 실증특례 2건, 임시허가 1건, 적극해석 1건 등 4건의 규제샌드박스 과제를 승인했다.\n가람이 신청한 ‘숲길 배달’이 실증특례 승인을 받았다.\n나래가 신청한 ‘옹달샘 지킴이’도 실증특례 심의를 통과했다.\n"
	const first = "규제샌드박스 숲길 배달+가람, 규제샌드박스 옹달샘 지킴이+나래, 규제샌드박스 나무 되살림+다온"
	for _, c := range []struct{ in, want string }{
		{"‘나무 되살림’(다온)과 ‘솔잎 세차’(라온) 2건은 임시허가를 받게 됐다.", first + ", 규제샌드박스 솔잎 세차+라온"},
		{"‘나무 되살림’(다온), ‘솔잎 세차’(라온) 등 2건의 과제도 임시허가를 받았다.", first + ", 규제샌드박스 솔잎 세차+라온"},
		{"‘나무 되살림’(다온)은 임시허가를 받았다.\n라온이 신청한 ‘솔잎 세차’에 대해 환경부는 등록이 필요 없다고 해석했고, 위원회는 이를 ‘적극행정·규제 없음’으로 의결했다.", first + ", 규제샌드박스 솔잎 세차+라온"},
		{"‘나무 되살림’(다온)은 임시허가를 받았다.\n라온이 신청한 ‘솔잎 세차’에 대해서는 별도 등록이 필요하지 않아 ‘규제 없음’으로 처리했다.", first + ", 규제샌드박스 솔잎 세차+라온"},
		{"‘나무 되살림’(다온)은 임시허가를 받았다.\n라온이 신청한 ‘솔잎 세차’에 대해서는 등록이 어려워 재심의하기로 의결했다.", first},
	} {
		if got := exemptedIn(lead + c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// TestServicesOfPastMonth: services told as those given in a month gone by are none of this release.
func TestServicesOfPastMonth(t *testing.T) {
	const lead = "# 2024년 혁신금융서비스 107건 지정\n금융위원회는 2024년 한 해 동안 236건의 신청을 받아 107건의 혁신금융서비스를 지정했다고 밝혔다.\n"
	for in, want := range map[string]string{
		"지난 11월 지정된 가람은행의 ‘들꽃 창구’와 나래증권의 ‘솔잎 상담’ 등은 상반기에 문을 열 것으로 보인다.": "",
		"지난달 특례를 받은 가람은행의 ‘들꽃 창구’는 상반기에 문을 연다.":                         "",
		"지난 3분기에 지정된 가람은행의 ‘들꽃 창구’는 상반기에 문을 연다.":                        "",
		"이번에 지정된 가람은행의 ‘들꽃 창구’는 상반기에 문을 연다.":                            "혁신금융서비스 들꽃 창구+가람은행",
	} {
		if got := exemptedIn(lead + in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}
