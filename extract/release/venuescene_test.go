package release

import (
	"strings"
	"testing"
)

// TestScene: where people met, came to see or gathered holds nothing, whatever the words
// for the place and for what they did there.
func TestScene(t *testing.T) {
	for _, c := range []struct{ name, in string }{
		{"a house that lies in a place", `산림청은 5일 서울 중구에 위치한 가온홀에서 심사를 마치고 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"a hotel of a city", `산림청은 5일 대전 서구 소재 가온호텔에서 위원회를 열어 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"an area looked at", `산림청은 5일 강원 원주시 일원에서 현장 평가를 하고 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"a house visited", `산림청장은 5일 강원 원주시 산림과학관을 찾아 관계자를 격려하고, 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다고 밝혔다.`},
		{"a place visited", `산림청장은 5일 강원 원주시를 찾은 자리에서 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다고 밝혔다.`},
		{"a ceremony told later", `산림청은 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다. 5일 대전 서구 가온홀에서 열린 수여식에는 두 군의 군수가 참석했다.`},
		{"holders who met elsewhere", `숲길도시로 선정된 전남 곡성군, 경북 영덕군은 5일 대전 서구 가온홀에서 산림청과 협약을 맺었다.
산림청은 올해 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"a fair", `산림청은 5일 부산 벡스코에서 개막한 산림박람회에서 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다고 발표했다.`},
		{"a committee held by a province", `산림청은 5일 제주에서 개최한 위원회에서 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"a hall with its room in brackets", `산림청은 5일 경기 고양시 킨텍스(제1전시장)에서 숲길도시 선정 결과를 발표했다. 산림청은 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"the scene of a fire", `산림청장은 5일 경북 안동시 산불 현장에서 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다고 말했다.`},
		{"a label of the place", `산림청은 5일 위원회(장소: 충남 천안시 가온센터)를 열어 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"an office with its place in brackets", `산림청 심의위원회는 5일 정부대전청사(대전 서구)에서 회의를 열고 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"where a jury gathered", `산림청은 5일 전북 전주시에 모인 심사위원들이 현장 평가를 거쳐 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다고 밝혔다.`},
		{"a park of a city", `산림청은 5일 경기 포천시 국립수목원에서 선포식을 갖고 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"a room of a station", `산림청은 5일 충북 청주시 오송역 회의실에서 위원회를 개최하여 심의·의결을 거쳐 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"meetings in provinces", `산림청은 지난달 광주와 대구에서 권역별 설명회를 열고 신청을 받아 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"meetings in places", `산림청은 지난달 경기 수원시, 강원 춘천시에서 설명회를 열고 신청을 받아 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"sites inspected", `산림청은 지난달 경기 수원시, 강원 춘천시 현장을 점검하고 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다.`},
		{"sites of holders, and a hall", `산림청은 전남 곡성군 섬진강숲, 경북 영덕군 블루숲을 숲길도시로 지정하고 5일 대전 가온홀에서 현판을 걸었다.`},
		{"holders as subject, and a hall", `전남 곡성군과 경북 영덕군이 5일 서울 가온홀에서 열린 시상식에서 숲길도시로 지정됐다.`},
		{"a part of the country", `산림청은 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다. 이번 지정은 전라남도 내 산촌을 숲길도시로 지정한 첫 사례다.`},
		{"a kind of a province, the first", `산림청은 전남 곡성군, 경북 영덕군을 숲길도시로 지정했다. 경상북도 산촌이 숲길도시로 지정된 것은 처음이다.`},
		{"one holder as subject, and a hall", `전남 곡성군이 5일 서울 중구 가온홀에서 열린 산림청 위원회에서 숲길도시로 지정됐다.`},
	} {
		got := saidOf("# 산림청, 숲길도시 지정\n" + c.in)
		for _, name := range strings.Split(got, ", ") {
			if !strings.HasSuffix(name, "곡성군") && !strings.HasSuffix(name, "영덕군") {
				t.Errorf("%s: %s", c.name, got)
				break
			}
		}
		if !strings.Contains(got, "곡성군") {
			t.Errorf("%s: no holder", c.name)
		}
	}
}
