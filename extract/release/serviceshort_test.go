package release

import (
	"strings"
	"testing"
)

// TestShortServices takes the services of the text for those that its titles name in short or in
// their own words.
func TestShortServices(t *testing.T) {
	const body = "\n배포일 2022. 9. 28.(수)\n환경부는 28일 물살특례위원회를 열고 물살 규제특례 과제 3건을 승인했다고 밝혔다.\n① 골목 배 나눔 서비스(다온하우스)\n② 빗물 저금통 중개 서비스(가람로보)\n③ 둑방 살피는 드론 서비스(누리공사)"
	const want = "골목 배 나눔 서비스+다온하우스, 빗물 저금통 중개 서비스+가람로보, 둑방 살피는 드론 서비스+누리공사"
	for _, title := range []string{
		"환경부, ‘배 나눔’ 등 물살 규제특례 3건 승인",
		"환경부, 다온하우스 ‘배 나눔’ 등 물살 규제특례 3건 승인",
		"‘배 나눔(다온하우스)’, ‘빗물 저금통(가람로보)’ 등 물살 규제특례 3건 승인",
		"환경부, ‘이웃집 조각배’ 등 물살 규제특례 3건 승인",
		"물살 규제특례 3건 승인\n- ‘배 나눔’, ‘빗물 저금통’ 등 지정 -",
	} {
		if got := servicesTold("# " + title + body); !strings.HasSuffix(got, want) || strings.Count(got, ", ") > 2 {
			t.Errorf("%s\n   got  %s\n   want %s", title, got, want)
		}
	}
}
