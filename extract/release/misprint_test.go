package release

import "testing"

// TestMisprintedSido: a province one letter off before one of its places is a name that normalize looks at; the list goes on.
func TestMisprintedSido(t *testing.T) {
	checkSaid(t, []said{
		{"# 가나도시 지정\n새로 지정된 가나도시는 서울 서대문구, 강원 영월군, 충분 제천시, 경북 포항시다.", "new 서울 서대문구, new 강원 영월군, new 충분 제천시, new 경북 포항시"},
	})
}
