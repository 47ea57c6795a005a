package place

import (
	"slices"
	"testing"
)

// TestRegions names the 시·도 of parts of the country.
func TestRegions(t *testing.T) {
	for _, c := range []struct {
		words string
		want  []string
	}{
		{"수도권", []string{"서울", "인천", "경기"}},
		{"강원·제주권", []string{"강원", "제주"}},
		{"강원권·충북권", []string{"강원", "충북"}},
		{"부울경", []string{"부산", "울산", "경남"}},
		{"대경권역", []string{"대구", "경북"}},
		{"세종", []string{"세종"}},
		{"역세권", nil}, {"생활권", nil}, {"중부권", nil}, {"", nil},
	} {
		if got := Region(c.words); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.words, got, c.want)
		}
	}
}

// TestSeats finds the 시·도 of which names of offices begin.
func TestSeats(t *testing.T) {
	table, on := Load(), NewDay(2025, 6, 1)
	for _, c := range []struct {
		office string
		want   []string
	}{
		{"대구지방환경청", []string{"대구"}},
		{"광주지방고용노동청", []string{"광주"}},
		{"광주전남지방중소벤처기업청", []string{"광주", "전남"}},
		{"강원특별자치도교육청", []string{"강원특별자치도"}},
		{"부산광역시 소방재난본부", []string{"부산광역시"}},
		{"울산시의회", []string{"울산시"}},
		{"광주시의회", nil}, {"수원도시재단", nil}, {"국토교통부", nil}, {"병무청", nil}, {"대구", nil}, {"부산일보", nil},
	} {
		if got := table.Seat(c.office, on); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.office, got, c.want)
		}
	}
}
