package release

// 예비 is a stage of a decision (예비도시), or said of something else: of a reserve, of what comes before a plan or deed, of
// people who are about to become something. What follows it tells which.

// otherPlans begin what 예비 is said of where it is no stage, with or without a space between: 예비군, 예비 타당성.
var otherPlans = setOf("군", "타당성", "비 ", "전력", "특보", "인가", "허가", "심사", "검토", "조사", "부부", "신랑", "신부", "엄마", "부모", "창업", "귀농", "귀촌")

// gluedPlans are those that are none only where they are written together with it: 예비비, 예비사회적기업.
var gluedPlans = setOf("비", "타당", "사회적")

// expectant begin what else it is written together with where it is said of people: 예비아빠, 예비교사를.
var expectant = []string{"아빠", "맘", "산모", "며느리", "교사", "귀어", "농업인", "농부", "어업인", "청년", "노인", "은퇴", "학부모", "학생", "초등", "중학", "대학", "취업", "기술인", "간호", "의료인", "소방"}
