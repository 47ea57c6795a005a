package dataset

import (
	"context"

	"injeung/dataset/disk"
)

// write publishes a whole dataset.
func write(ctx context.Context, d disk.Disk, dir string, ds *Dataset, o Options) error {
	w, err := create(d, dir, o, held)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.Add(&ds.rows); err != nil {
		return err
	}
	_, err = w.Publish(ctx)
	return err
}

// publishable says whether a dataset could be put at dir: whether one can be
// begun there, with nothing done to it.
func publishable(dir string) error {
	w, err := Create(dir, Options{})
	if err != nil {
		return err
	}
	w.Close()
	return nil
}
