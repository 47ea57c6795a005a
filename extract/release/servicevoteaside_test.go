package release

import (
	"strings"
	"testing"
)

// TestVotePutOff: a service whose vote was put off has an issue and no record; one whose grant was put off is deferred.
func TestVotePutOff(t *testing.T) {
	const lead = "# 규제샌드박스 1건 승인\n산업통상자원부는 ‘나루 알리미’(㈜나루터)에 실증특례를 승인했다. "
	const taken = "new 나루 알리미+㈜나루터"
	for _, c := range []struct{ in, want, noted string }{
		{lead + "‘두레 지킴이’(㈜두레길)는 의결을 보류했다.", taken, "두레 지킴이"},
		{lead + "‘두레 지킴이’(㈜두레길)에 대한 심의는 유보됐다.", taken, "두레 지킴이"},
		{lead + "‘두레 지킴이’(㈜두레길)는 특례 결정을 보류했다.", taken + ", deferred 두레 지킴이+㈜두레길", ""},
		{lead + "‘두레 지킴이’(㈜두레길)는 특례 결정을 유예하기로 했다.", taken + ", deferred 두레 지킴이+㈜두레길", ""},
	} {
		var noted []string
		for _, i := range Read(written(c.in), "").Issues {
			if i.Code == "not-selected" && i.Raw != nil {
				noted = append(noted, *i.Raw)
			}
		}
		if got := offeredIn(c.in); got != c.want || strings.Join(noted, " ") != c.noted {
			t.Errorf("%s\n got  %s, noted %v\n want %s, noted %s", c.in, got, noted, c.want, c.noted)
		}
	}
}
