package release

import "testing"

// A certificate for a term that is had several times in a row was renewed; a choice made every year was not.
func TestTimesInRowRenew(t *testing.T) {
	for _, tt := range []struct{ said, want string }{
		{"안동시는 나눔도시 공인을 3회 연속으로 받았다고 밝혔다.", "renewed 안동시"},
		{"안동시는 나눔도시 공인을 세 번째 연속으로 받았다고 밝혔다.", "renewed 안동시"},
		{"안동시는 나눔도시 공인을 두 번 연속 받았다.", "renewed 안동시"},
		{"안동시가 나눔도시 공인을 다시 한번 받았다고 밝혔다.", "renewed 안동시"},
		{"안동시가 나눔도시 공인을 5년 만에 받았다.", "new 안동시"},
		{"안동시가 나눔도시 공인을 세 번째로 받았다고 밝혔다.", "new 안동시"},
		{"안동시가 나눔도시 공인을 두 곳이 받았다고 밝혔다.", ""},
		{"안동시는 나눔도시 네 번 연속 공인을 받았다고 밝혔다.", "renewed 안동시"},
		{"안동시가 두 차례 연속 나눔도시 인증을 획득했다고 밝혔다.", "renewed 안동시"},
		{"안동시는 나눔도시로 3회 연속 공인됐다고 밝혔다.", "renewed 안동시"},
		{"국토교통부는 안동시를 2회 연속 나눔도시로 인증했다고 밝혔다.", "renewed 안동시"},
		{"국토교통부는 안동시, 김천시를 3회 연속 나눔도시로 공인했다.", "renewed 안동시, renewed 김천시"},
		{"안동시가 네 번 연속 나눔도시로 인증됐다고 밝혔다.", "renewed 안동시"},
		{"안동시가 세 번째 연속 나눔도시 인증을 획득했다고 밝혔다.", "renewed 안동시"},
		{"안동시가 두 번째 나눔도시로 인증됐다고 밝혔다.", "new 안동시"},
		{"안동시는 나눔도시에 3년 연속 선정됐다고 밝혔다.", "new 안동시"},
		{"안동시는 나눔도시 공모에 3회 연속 선정됐다고 밝혔다.", "new 안동시"},
	} {
		if got := saidOf("# 2025년 나눔도시 선정\n" + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}

// Those of a province are told of as among all that were chosen.
func TestIncludedAmongChosen(t *testing.T) {
	for _, tt := range []struct{ said, want string }{
		{"S등급에는 전국 9곳이 선정됐으며, 전남에서는 고흥군·영암군이 포함됐다.", "new 전남 고흥군, new 전남 영암군"},
		{"올해는 12개 지자체가 지정됐고, 경북은 안동시와 김천시가 모두 포함됐다.", "new 경북 안동시, new 경북 김천시"},
		{"S등급에는 전국 9곳이 선정됐으며, 예산에는 고흥군의 도로가 포함됐다.", ""},
		{"S등급에는 9곳이 선정됐고, 평가위원에는 고흥군과 영암군 공무원이 포함됐다.", ""},
		{"S등급에는 9곳이 선정됐고, 심사위원단에는 고흥군과 영암군이 함께 포함됐다.", ""},
		{"S등급에는 9곳이 선정됐고, 전남에서는 고흥군과 영암군 주민이 함께 포함됐다.", ""},
		{"S등급에는 9곳이 선정됐고, 호남권에서는 고흥군과 영암군이 함께 포함됐다.", "new 고흥군, new 영암군"},
	} {
		if got := saidOf("국토교통부, 2025년 나눔도시 선정\n" + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}

// A verb that tells with another what kind of decision follows decides nothing by itself.
func TestVerbsOfAnAttribute(t *testing.T) {
	for _, tt := range []struct{ said, want string }{
		{"또한 충남 금산군과 전북 순창군은 사업기간을 연장하고 면적을 넓히는 계획변경을 승인하였다.", "changed 충남 금산군, changed 전북 순창군"},
		{"이와 함께 충남 금산군은 면적을 변경하고 기간을 늘리는 연장을 승인하였다.", "renewed 충남 금산군"},
		{"또한 충남 금산군을 연장하고 전북 순창군은 변경하는 안을 의결했다.", "renewed 충남 금산군, changed 전북 순창군"},
	} {
		if got := saidOf("# 2025년 나눔특구 계획변경 승인\n" + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}
