package release

import "testing"

// TestUnreadPlaces: a document that lists places in words that tell no known
// decision says so; one that names a place or two, or is of a known kind, does
// not.
func TestUnreadPlaces(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int
	}{
		{"# 숲길도시 소식\n산림청은 숲길을 잘 가꾼 경기 오산시, 전북 무주군, 강원 정선군의 문 앞에 표지를 달았다.", 1},
		{"# 숲길도시 소식\n산림청은 경기 오산시에 표지를 달았다.", 0},
		{"# 숲길도시 3곳 지정\n산림청은 경기 오산시, 전북 무주군, 강원 정선군을 숲길도시로 지정했다.", 0},
		{"# 숲길도시 공모\n산림청은 숲길도시를 공모한다고 밝혔다.\n경기 오산시, 전북 무주군, 강원 정선군에서 설명회를 연다.", 0},
		{"# 숲길도시 3곳 지정\n산림청은 숲길도시 3곳을 지정했다고 밝혔다.\n숲길을 잘 가꾼 경기 오산시, 전북 무주군, 강원 정선군의 문 앞에 표지를 달았다.", 1},
		{"# 숲길도시 2곳 지정\n산림청은 경기 오산시와 전북 무주군 2곳을 숲길도시로 지정했다.\n오산시, 무주군의 문 앞에 표지를 달았다.", 0},
	} {
		got := 0
		for _, i := range Read(written(c.in), "").Issues {
			if i.Code == "unread-places" {
				got++
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %d issues\n   want %d", c.in, got, c.want)
		}
	}
}
