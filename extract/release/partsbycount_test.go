package release

import "testing"

// TestPartsByCount: the one name that 와 or 과 joins of two is parted where the number behind all says one more.
func TestPartsByCount(t *testing.T) {
	const head = "# 물길 알림판 등 3건 실증특례\n배포일 2026. 3. 5.\n환경부는 "
	checkSaid(t, []said{
		{head + "물길 알림판과 바람 재는 배, 숲길 안내 로봇 등 3건의 실증특례를 승인했다고 5일 밝혔다.", "new 물길 알림판, new 바람 재는 배, new 숲길 안내 로봇"},
		{head + "물길 알림판, 바람과 비 재는 배, 숲길 안내 로봇 등 3건의 실증특례를 승인했다고 5일 밝혔다.", "new 물길 알림판, new 바람과 비 재는 배, new 숲길 안내 로봇"},
	})
}
