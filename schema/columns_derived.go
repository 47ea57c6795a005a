package schema

import "slices"

// Derived gives the description of the tables that follow from the records and
// say nothing of their own (파생 표), in the order they are published. A dataset
// of an earlier version has none of them.
func Derived() []TableDoc {
	return []TableDoc{cityTimelineDoc(), serviceTimelineDoc(), schemeYearsDoc(), placesDoc()}
}

func cityTimelineDoc() TableDoc {
	return TableDoc{
		Name: "city_timeline", LabelKO: "도시 이력", LabelEN: "timeline of cities", Key: []string{"timeline_id", "seq"},
		DescriptionKO: "제도와 지자체마다 결정과 추론된 만료를 차례로 한 행씩, cities에서 유도",
		DescriptionEN: "Per programme and place one row per decision, and per inferred lapse, in order; derived from cities",
		Columns: timelineColumns(
			column("place_code", String, "지자체 코드", "이력을 잇는 코드: 현재 지역 코드, 없으면 지역 코드", "Code that joins the line: region_code_current, or region_code where that is NULL").id(),
			column("region_code", String, "지역 코드", "그때의 5자리 코드", "Five-digit code at the time").id(),
			column("sido", String, "시·도", "그때의 시·도 이름", "Province or metropolitan city at the time"),
			column("sigungu", String, "시·군·구", "그때의 시·군·구 이름, 시·도 자신이면 없음", "City, county or district at the time; NULL for a province itself").null(),
			column("city_name", String, "지자체명", "그때의 온전한 이름", "Full name at the time"),
			column("size_class", String, "도시 규모", "인쇄된 경우에만", "Size class, only where printed").null().enum(
				string(Large), "대도시", string(SmallMid), "중소도시"),
			column("grade", String, "등급", "인쇄된 등급", "Grade as printed").null(),
		),
	}
}

func serviceTimelineDoc() TableDoc {
	return TableDoc{
		Name: "service_timeline", LabelKO: "서비스 이력", LabelEN: "timeline of services", Key: []string{"timeline_id", "seq"},
		DescriptionKO: "제도와 서비스 계보마다 결정과 추론된 만료를 차례로 한 행씩, services에서 유도",
		DescriptionEN: "Per programme and lineage one row per decision, and per inferred lapse, in order; derived from services",
		Columns: timelineColumns(
			column("lineage_id", String, "계보 ID", "이력을 잇는 계보", "Lineage that joins the line").id(),
			column("service_id", String, "서비스 ID", "그때의 서비스 ID", "service_id at the time").id(),
			column("service_name", String, "서비스명", "그때의 이름", "Name at the time"),
			column("providers", String, "제공 기관", "제공 기관의 이름", "Names of the providers").list(),
			column("partner_region_code", String, "협력 지역 코드", "협력 지자체의 5자리 코드", "Five-digit code of the partner local government").null().id(),
			column("partner_name", String, "협력 지자체명", "협력·공동 신청·실증 지자체", "Local government named as partner").null(),
		),
	}
}

// timelineColumns puts what every timeline has around the columns that say
// whose it is.
func timelineColumns(whose ...Column) []Column {
	return slices.Concat([]Column{
		column("timeline_id", String, "이력 ID", "제도 ID와 지자체 코드 또는 계보 ID", "Programme and place code or lineage, joined by /").id(),
		column("seq", Int32, "순번", "이력 안에서 1부터 세는 차례", "Place in the line, from 1"),
		column("scheme", String, "제도 ID", "제도의 ID", "Id of the programme").id(),
		column("scheme_name", String, "제도명", "제도의 우리말 이름", "Korean name of the programme"),
	}, whose, []Column{
		column("event", String, "사건", "결정인지, 추론된 만료인지", "A decision, or an inferred lapse").enum(
			string(Decision), "결정", string(Lapse), "만료(추론)"),
		column("inferred", Bool, "추론 여부", "인쇄되지 않고 추론된 행이면 참", "True where no source says it and it is inferred"),
		column("event_year", Int32, "사건 연도", "결정한 해, 만료는 빠진 연장 명단의 해", "Year of the decision; of a lapse the year of the renewals that do not name it"),
		column("decided_on", Day, "결정 발표일", "결정을 알린 자료의 배포일", "Release date of the source of the decision").null(),
		statusColumn().null(),
		column("record_id", String, "레코드 ID", "결정의 레코드, 만료는 없음", "Record of the decision; NULL for a lapse").null().id(),
		column("release_id", String, "자료 ID", "결정의 자료, 만료는 없음", "Source of the decision; NULL for a lapse").null().id(),
		baseYearColumn(), batchColumn(),
		column("review_period_years", Int32, "재검토 기간", "그 제도·연도의 기준에 인쇄된 햇수", "Years as printed in the criteria of that programme and year").null(),
		column("review_due_year", Int32, "재검토 예정 연도", "결정한 해에 재검토 기간을 더한 해", "Year of the decision plus the review period").null(),
		column("valid_from_year", Int32, "유효 시작 연도", "인증이 유효한 첫해", "First year of the certification's span").null(),
		column("valid_until_year", Int32, "유효 끝 연도", "더는 유효하지 않은 첫해: 재검토 예정 연도 또는 그 전의 다음 결정, 기간이 인쇄되지 않으면 없음",
			"First year after the span: the review is due, or the next decision came before; NULL where no period is printed").null(),
		column("gap_years", Int32, "공백 햇수", "앞 유효 기간의 끝부터 이 결정까지, 앞의 끝을 모르면 없음", "Years from the end of the span before to this decision; NULL where that end is not known").null(),
		column("rule", String, "규칙", "기간이나 만료를 얻은 규칙", "Rule that gave the span or the lapse"),
		column("basis", String, "바탕", "바탕이 된 레코드 ID", "Ids of the records that the row follows from").list(),
	})
}

func schemeYearsDoc() TableDoc {
	return TableDoc{
		Name: "scheme_years", LabelKO: "제도별 연도", LabelEN: "programmes by year", Key: []string{"scheme", "year"},
		DescriptionKO: "제도와 연도마다 기준·회차와 달라진 점 한 행, criteria·rounds·cities·services에서 유도",
		DescriptionEN: "Per programme and year its criteria, its rounds and what changed; derived from criteria, rounds, cities and services",
		Columns: slices.Concat([]Column{
			column("scheme", String, "제도 ID", "제도의 ID", "Id of the programme").id(),
			column("scheme_name", String, "제도명", "제도의 우리말 이름", "Korean name of the programme"),
			column("year", Int32, "연도", "결정이 있었던 해", "Year of the decisions"),
		}, criteriaOfYear(), roundsOfYear(), []Column{
			column("cities", Int32, "도시 수", "그해 신규·연장·변경된 도시 레코드의 수", "Records of cities that are new, renewed or changed in the year"),
			column("services", Int32, "서비스 수", "그해 신규·연장·변경된 서비스 레코드의 수", "Records of services that are new, renewed or changed in the year"),
			column("previous_year", Int32, "앞 연도", "데이터에 있는 바로 앞의 해", "The year before that the dataset has").null(),
			column("changes", Struct, "달라진 점", "그 값을 말한 마지막 해와 다른 값", "Values that differ from the last earlier year that says them").list().of(
				column("column", String, "항목", "달라진 항목", "Column that changed"),
				column("before_year", Int32, "앞 값의 해", "앞 값을 말한 해", "Year of the value before"),
				column("before", String, "앞 값", "앞 값, 목록은 ', '로 이음", "Value before; lists joined by ', '"),
				column("after", String, "새 값", "그해의 값", "Value of the year")),
			column("criteria_ids", String, "기준 레코드", "바탕이 된 criteria의 ID", "Ids of the criteria it follows from").list(),
		}),
	}
}

func criteriaOfYear() []Column {
	var out []Column
	for _, c := range criteriaDoc().Columns {
		switch c.Name {
		case "indicator_count", "pass_ratio", "total_points", "pass_points", "population_threshold",
			"review_period_years", "dimensions", "size_classes", "benefits":
			out = append(out, c)
		}
	}
	return out
}

func roundsOfYear() []Column {
	applicants := column("applicants", Int32, "신청 수", "신규 회차에 신청한 곳의 수", "Applicants of the new rounds").null()
	return []Column{
		applicants,
		column("selected_new", Int32, "신규 선정 수", "신규로 선정했다고 밝힌 수", "Selected anew, as declared").null(),
		column("selected_renewed", Int32, "연장 수", "연장했다고 밝힌 수", "Renewed, as declared").null(),
		column("rounds", Struct, "회차", "그해의 회차", "Rounds of the year").list().of(
			column("record_id", String, "레코드 ID", "회차의 레코드", "Record of the round"),
			statusColumn(), baseYearColumn(), batchColumn(), applicants,
			column("selected", Int32, "선정 수", "선정했다고 밝힌 수", "Selected, as declared").null()),
	}
}

func placesDoc() TableDoc {
	return TableDoc{
		Name: "places", LabelKO: "지명 사전", LabelEN: "gazetteer", Key: []string{"region_code", "valid_from_on"},
		DescriptionKO: "지자체의 코드와 이름이 유효한 기간마다 한 행, 이름을 풀 때 쓴 사전",
		DescriptionEN: "One row per local government and the time its code and name were valid; what names were resolved with",
		Columns: []Column{
			column("region_code", String, "지역 코드", "그 기간의 5자리 코드", "Five-digit code of the time").id(),
			column("valid_from_on", Day, "유효 시작일", "유효한 첫날", "First valid day"),
			column("valid_until_on", Day, "유효 끝일", "더는 유효하지 않은 첫날, 지금 유효하면 없음", "First day no longer valid; NULL where valid today").null(),
			column("level", String, "행정 계층", "어떤 자치단체인지", "What kind of body it is").enum(
				string(LevelSido), "시·도", string(LevelSi), "시", string(LevelGun), "군", string(LevelAutonomousGu), "자치구",
				string(LevelGeneralGu), "일반구", string(LevelAdministrativeSi), "행정시"),
			column("sido", String, "시·도", "시·도 이름", "Province or metropolitan city"),
			column("sigungu", String, "시·군·구", "시·군·구 이름, 시·도 자신이면 없음", "City, county or district; NULL for a province itself").null(),
			column("full_name", String, "온전한 이름", "시·도까지 쓴 이름", "Name with its province"),
			column("current", Bool, "현재 유효", "지금 유효한지", "Whether it is valid today"),
			column("codes_now", String, "현재 코드", "지금 무엇이 되었는지, 나뉘었으면 여럿", "Codes of what it is today; several where it was split").list(),
			column("names_now", String, "현재 이름", "지금의 온전한 이름", "Full names of what it is today").list(),
			column("codes_before", String, "이전 코드", "앞서 무엇이었는지", "Codes of what it was before").list(),
			column("aliases", Struct, "별칭", "다른 표기와 옛 이름", "Other spellings and former names").list().of(
				column("name", String, "표기", "다른 표기", "Spelling"),
				column("former", Bool, "옛 이름", "옛 이름인지", "Whether it was the name before"),
				column("from_on", Day, "시작일", "쓰인 첫날, 모르면 없음", "First day in use; NULL where open").null(),
				column("until_on", Day, "끝일", "더는 쓰이지 않은 첫날", "First day no longer in use; NULL where open").null()),
		},
	}
}
