package main

import (
	"injeung/extract"
	"injeung/schema"
)

// why says a refusal's reason in the reader's tongue. The English sentence is
// the published one; the Korean one names the same code.
func (p *program) why(r *extract.Refusal) string {
	if p.lang != "ko" {
		return r.Code + ": " + r.Why
	}
	why, _ := koreanRefusal(r.Code)
	return r.Code + ": " + why
}

// remedy says what a person can do about a refusal.
func (p *program) remedy(r *extract.Refusal) string {
	if p.lang != "ko" {
		return r.Remedy
	}
	_, remedy := koreanRefusal(r.Code)
	return remedy
}

func koreanRefusal(code string) (why, remedy string) {
	switch code {
	case extract.EmptyFile:
		return "빈 파일입니다", "다시 내려받으십시오"
	case extract.NotADocument:
		return "PDF도 HTML도 아닙니다", "내려받은 파일을 확인하십시오. PDF와 HTML만 읽습니다"
	case extract.UnsupportedFormat:
		return "읽지 않는 형식입니다(HWP, HWPX, 이미지 등)", "같은 보도자료의 PDF나 웹 페이지를 쓰십시오"
	case extract.Encrypted:
		return "암호가 있어야 열리는 PDF입니다", "암호를 풀어 저장한 뒤 다시 실행하십시오"
	case extract.Damaged:
		return "파일이 손상되어 열 수 없습니다", "다시 내려받으십시오. 중간에 잘렸을 수 있습니다"
	case extract.NoText:
		return "글자가 없는 PDF입니다(스캔 문서)", "문자 인식(OCR)을 하거나 같은 보도자료의 웹 페이지를 쓰십시오"
	case extract.TooLarge:
		return "파일이 너무 큽니다", "나누거나 더 작은 파일을 구하십시오"
	case extract.Timeout:
		return "제한 시간 안에 읽지 못했습니다", "injeung inspect로 살펴보십시오"
	case extract.Unreadable:
		return "파일을 읽을 수 없습니다", "파일이 있는지, 읽을 권한이 있는지 확인하십시오"
	case extract.InternalError:
		return "프로그램 오류로 읽지 못했습니다", "이 파일과 함께 알려 주십시오"
	}
	return "읽지 못했습니다", "injeung inspect로 살펴보십시오"
}

// kindWord says what a document is in the reader's tongue.
func (p *program) kindWord(k schema.Kind) string {
	if p.lang != "ko" {
		return string(k)
	}
	switch k {
	case schema.Result:
		return "결과 발표"
	case schema.Announcement:
		return "공모·공고"
	case schema.PlanKind:
		return "계획"
	case schema.Event:
		return "행사"
	case schema.Correction:
		return "정정·설명"
	case schema.Brief:
		return "연구 브리프"
	}
	return "기타"
}
