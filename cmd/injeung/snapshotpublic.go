package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"injeung/archive"
	"injeung/dataset"
	"injeung/extract/release"
	"injeung/ingest"
	"injeung/normalize"
	"injeung/schema"
)

// publicCopy writes a dataset once more without personal contacts. Only what
// this version published can be copied: another one might have left out other
// words, and nobody could prove the bytes.
func (p *program) publicCopy(ctx context.Context, dir string, m *dataset.Manifest, to string) error {
	if m.ProgramVersion != version || m.SchemaVersion != schema.Version {
		return errors.New(p.say("%s was published by injeung %s (schema %s), this is injeung %s (schema %s): take that version, or publish it again with injeung run --no-contacts",
			"%s 은(는) injeung %s(스키마 %s)로 공개되었고 이 프로그램은 injeung %s(스키마 %s)입니다. 그 판을 쓰거나 injeung run --no-contacts로 다시 공개하십시오",
			dir, m.ProgramVersion, m.SchemaVersion, version, schema.Version))
	}
	rows, err := dataset.Load(ctx, dir)
	if err != nil {
		return err
	}
	o := runOptions{out: to, csv: m.HasCSV(), noContacts: true}
	if m.PartitionBy != nil {
		o.partitionBy = *m.PartitionBy
	}
	return publish(ctx, normalize.WithoutContacts(rows), o)
}

// frozenCorrections gives the decisions of people for the bag. A dataset with
// decisions in it is not frozen without them.
func (p *program) frozenCorrections(ctx context.Context, plan archive.Plan, o snapshotOptions) ([]archive.File, error) {
	if o.corrections == "" {
		rows, err := dataset.Load(ctx, plan.Dataset)
		if err == nil && ingest.Corrected(rows) {
			err = errors.New(p.say("people corrected %s: give the file with --corrections corrections.yaml, so that the bag says how it came out", "%s 은(는) 사람이 교정한 데이터셋입니다. --corrections corrections.yaml로 그 파일을 함께 주십시오", o.dataset))
		}
		return nil, err
	}
	data, err := os.ReadFile(o.corrections)
	if err != nil {
		return nil, fmt.Errorf("--corrections: %w", err)
	}
	if _, err := ingest.ParseCorrections(data); err != nil {
		return nil, fmt.Errorf("%s: %w", o.corrections, err)
	}
	if found := release.NewPersons(nil).In(string(data)); plan.Withhold && len(found) > 0 {
		line := 1 + strings.Count(string(data[:found[0][0]]), "\n")
		return nil, errors.New(p.say("%s line %d holds a telephone number or address, which --no-contacts keeps out of the bag; give a copy without it", "%s %d행에 전화번호나 전자우편이 있습니다. --no-contacts로는 넣을 수 없으니 그 부분을 뺀 사본을 주십시오", o.corrections, line))
	}
	return []archive.File{{Path: archive.CorrectionsPath, Data: data}}, nil
}
