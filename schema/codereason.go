package schema

func reasonCodes() []CodeDoc {
	return append(append(whereReasons(), agreeReasons()...), append(doubtReasons(), printReasons()...)...)
}

func because(code, en, ko string) CodeDoc { return CodeDoc{Code: code, MeansEN: en, MeansKO: ko} }

// whereReasons say where a record was read.
func whereReasons() []CodeDoc {
	return []CodeDoc{
		because("from-table", "Read from a table.", "표에서 읽었습니다."),
		because("from-list", "Read from a list.", "목록에서 읽었습니다."),
		because("from-body", "Read from a sentence.", "문장에서 읽었습니다."),
		because("from-subtitle", "Read from a subtitle.", "부제목에서 읽었습니다."),
		because("from-title", "Read from the title.", "제목에서 읽었습니다."),
		because("from-criteria", "Read from criteria.", "평가 기준에서 읽었습니다."),
		because("from-practice", "Read from a best practice.", "우수사례에서 읽었습니다."),
		because("from-plan", "Read from a planned service.", "서비스 계획에서 읽었습니다."),
		because("from-count", "Read from a declared number.", "밝힌 수에서 읽었습니다."),
		because("providers-by-column", "The providers stand in a column of their own.", "기업명이 제 열에 있습니다."),
		because("providers-in-text", "The providers were found in words.", "기업명을 문장에서 찾았습니다."),
	}
}

// agreeReasons say what confirms a record.
func agreeReasons() []CodeDoc {
	return []CodeDoc{
		because("count-agrees", "A declared number is the number found.", "밝힌 수와 찾은 수가 같습니다."),
		because("said-again", "Another statement says the same.", "다른 곳에서도 같은 말을 합니다."),
		because("lists-agree", "Two whole lists say the same.", "두 목록이 온전히 같습니다."),
	}
}

// doubtReasons say what was settled by less than print.
func doubtReasons() []CodeDoc {
	return []CodeDoc{
		because("status-default", "No word says the status; new was taken.", "상태를 밝힌 말이 없어 신규로 보았습니다."),
		because("scheme-unknown", "The programme has no file of words.", "낱말 파일이 없는 사업입니다."),
		because("scheme-named-once", "The programme is named once only.", "사업 이름이 한 번만 나옵니다."),
		because("year-of-release", "The year is that of the release.", "연도를 보도일에서 얻었습니다."),
		because("year-apart", "The year is another than the release's.", "연도가 보도일의 해와 다릅니다."),
		because("year-later", "The printed year is later than the release.", "인쇄된 연도가 보도일보다 뒤입니다."),
		because("applicants-unread", "A number of applicants is printed and was not read.", "신청 수가 인쇄되어 있으나 읽지 못했습니다."),
		because("applicants-other", "The number of applicants may be of another decision.", "신청 수가 다른 결정의 것일 수 있습니다."),
		because("parts-unread", "Numbers of classes are printed and were not read.", "유형별 수가 인쇄되어 있으나 읽지 못했습니다."),
		because("selected-unread", "A number of those chosen is printed and was not read.", "선정된 수가 인쇄되어 있으나 읽지 못했습니다."),
		because("parts-summed", "The number is the sum of its parts.", "부분의 수를 더한 것입니다."),
		because("place-by-context", "The place was decided by words around it.", "앞뒤의 말로 지자체를 가렸습니다."),
		because("place-by-neighbours", "The place was decided by the others of its list.", "같은 목록의 다른 곳으로 지자체를 가렸습니다."),
		because("names-nobody", "A number alone, without names.", "이름 없이 수만 있습니다."),
		because("told-by-number", "No statement names them; they are as many as declared, or stand alike under words that lead to them.", "문장이 이름을 들지 않으나 수가 맞거나, 이끄는 말 아래 같은 꼴로 있습니다."),
		because("place-without-date", "The place could not be checked against a date.", "날짜가 없어 그때의 지자체인지 견주지 못했습니다."),
		because("batch-inherited", "The round was taken from another sentence.", "회차를 다른 문장에서 얻었습니다."),
		because("short-name", "A name in short was completed.", "줄인 이름을 온전한 이름으로 풀었습니다."),
		because("repost", "The source is a repost.", "옮겨 실은 자료입니다."),
		because("rewrite", "The source is a rewrite.", "고쳐 쓴 기사입니다."),
		because("contradicted", "The release says something else elsewhere.", "보도자료의 다른 곳과 다릅니다."),
		because("name-unplaced", "The words could not be traced to one place of the page.", "낱말의 자리를 쪽에서 하나로 정하지 못했습니다."),
		because("count-differs", "A declared number is not the number found.", "밝힌 수와 찾은 수가 다릅니다."),
		because("other-subject", "The programme certifies something else.", "다른 것을 인증하는 사업입니다."),
		because("sources-differ", "Another source does not say so.", "다른 자료는 그렇게 말하지 않습니다."),
		because("second-decision", "A second decision of the same year.", "같은 해의 두 번째 결정입니다."),
	}
}

// printReasons say what is printed and speaks against a record.
func printReasons() []CodeDoc {
	return []CodeDoc{
		because("scheme-longer", "A longer name of the programme is printed, twice or more.", "사업의 더 긴 이름이 두 번 이상 나옵니다."),
		because("scheme-shorter", "The beginning of the programme's name is printed by itself, as if it were the whole.", "사업 이름의 앞부분만 따로 쓰인 곳이 있습니다."),
		because("scheme-clause", "The programme's name holds a verb, or ends in a word for holders.", "사업 이름에 동사가 있거나 대상을 가리키는 말로 끝납니다."),
		because("scheme-bare", "The programme's name is never set apart from the text.", "사업 이름이 글에서 따로 드러나지 않습니다."),
		because("scheme-untitled", "Neither the title nor quotation marks have the programme's name.", "사업 이름이 제목에도 따옴표에도 없습니다."),
		because("scheme-aside", "The programme is named in passing, beside another one.", "다른 사업 곁에서 지나가듯 나온 이름입니다."),
		because("scheme-together", "Its places and those of another programme are counted as one number; both may be classes of one programme.", "다른 사업의 지자체와 한 수로 함께 세어졌습니다. 둘 다 한 사업의 유형일 수 있습니다."),
		because("status-unsure", "Another status is printed than the one taken by default.", "기본으로 본 상태와 다른 말이 있습니다."),
		because("batch-unread", "A round is printed with the programme's name or the choice and was not read.", "사업 이름이나 공모에 붙은 회차를 읽지 못했습니다."),
		because("told-earlier", "The only statement tells of what was before.", "지난 일을 말하는 문장뿐입니다."),
		because("class-unread", "Words of a class are printed and the value is NULL.", "유형을 가리키는 말이 있으나 읽지 못했습니다."),
		because("class-odd", "The class names places, heads a column, stands in one that tells what places take up, or is a piece of longer labels.", "유형이 지명이거나, 열의 머리글이거나, 지역이 하는 일을 적은 열에 있거나, 더 긴 말의 한 조각입니다."),
		because("class-of-some", "Other places of the decision have a class.", "다른 곳에는 유형이 있습니다."),
		because("class-single", "No other place has this class.", "이 유형은 한 곳뿐입니다."),
		because("grade-unread", "Words of a grade are printed and the value is NULL.", "등급을 가리키는 말이 있으나 읽지 못했습니다."),
		because("grade-of-some", "Other places of the decision have a grade.", "다른 곳에는 등급이 있습니다."),
		because("base-unread", "The year renewed, changed or revoked is printed and was not read.", "처음 지정된 해를 읽지 못했습니다."),
		because("base-of-some", "Other places of the decision have such a year.", "다른 곳에는 처음 지정된 해가 있습니다."),
		because("row-unread", "Words of the row sort the names of its table.", "표의 갈래를 나누는 말을 읽지 못했습니다."),
		because("table-unread", "A table names the place, and nothing was read of it.", "이 지자체가 있는 표를 읽지 못했습니다."),
		because("held-twice", "Two decisions of one year share the place.", "같은 해의 두 결정에 모두 있습니다."),
		because("names-unread", "Words among the names were not understood.", "이름들 사이에 읽지 못한 말이 있습니다."),
		because("parent-apart", "A province beside a place of its own, never told together.", "제 안의 시·군과 나란히 나온 시·도입니다."),
		because("named-beside", "A name stands with each place; what was chosen may be that, and the place only where it is.", "곳마다 다른 이름이 함께 있어, 뽑힌 것은 그것이고 지자체는 소재지일 수 있습니다."),
		because("name-by-form", "Only the number of the lines and their form make a name of it.", "줄의 수와 모양만으로 이름으로 읽었습니다."),
		because("partner-unread", "A sentence about the service or its providers names a place, and no partner was read.", "서비스나 제공자를 말한 문장에 지역이 있으나 협력 지자체로 읽지 못했습니다."),
		because("maker-unsure", "A provider of the service has a legal form or kind that its name leaves open, or a sentence names another one.", "서비스 제공자의 법인격이나 종류가 이름만으로 분명하지 않거나, 본문이 다른 제공자를 말합니다."),
		because("parent-odd", "The only province among cities and counties, or one with a word behind it that was not understood.", "시·군 가운데 하나뿐인 시·도이거나, 뒤에 읽지 못한 말이 붙은 시·도입니다."),
	}
}
