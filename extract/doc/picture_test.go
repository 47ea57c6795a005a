package doc

import "testing"

// TestPictureBullets: pictographs are bullets where words follow them.
func TestPictureBullets(t *testing.T) {
	for _, c := range []struct {
		in, bullet string
		depth      Depth
	}{
		{"✅ 가나시", "✅", Circle}, {"✔️ 가나시", "✔️", Circle}, {"1️⃣ 가나시", "1️⃣", Circle}, {"👨‍👩‍👧 가나시", "👨‍👩‍👧", Circle},
		{"★가나시", "★", Circle}, {"◎ 가나시", "◎", Circle}, {"📌출처", "📌", Circle},
		{"☎ 044-000-0000", "", NoBullet}, {"📞 044-000-0000", "", NoBullet}, {"✅", "", NoBullet}, {"😊😊", "", NoBullet}, {"가나시 ✅", "", NoBullet}, {"1 가나시", "", NoBullet},
	} {
		depth, size, _ := BulletOf(c.in)
		if depth != c.depth || c.in[:size] != c.bullet {
			t.Errorf("%s: got %q at depth %d, want %q at %d", c.in, c.in[:size], depth, c.bullet, c.depth)
		}
	}
}
