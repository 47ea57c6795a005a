package release

import "testing"

// TestServicesWithFirms: names with firms in brackets are services however short they are, under the number that a mark points
// from; the round and year in which they were certified before are not those of now.
func TestServicesWithFirms(t *testing.T) {
	const lead = "# 물결관리서비스 3건 인증 연장\n복지부는 물결관리서비스 인증 심사를 마쳤다.\n"
	const names = "* ‘온기’(㈜다온), 누리 나눔(나래㈜), ‘다솜 길잡이’(㈜가온 등 2개사)"
	for _, in := range []string{
		"□ 2022년 1차 공모에서 인증을 받아 유효기간이 끝나는 4건 중 3건*은 재심사를 거쳐 물결관리서비스 인증을 연장하였다.\n" + names,
		"□ 2022년 1차 공모에서 인증을 받은 4건 중 3건*의 물결관리서비스 인증을 연장하였다.\n" + names,
	} {
		got, batch, year := "", "", ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				got += string(d.Status) + " " + h.Words.S + ", "
				batch, year = batch+d.Batch.Words.S, d.BaseYear.Words.S
			}
		}
		if got != "renewed 온기, renewed 누리 나눔, renewed 다솜 길잡이, " || batch != "" || year != "2022년" {
			t.Errorf("%s\n   got %s batch %q year %q", in, got, batch, year)
		}
	}
}
