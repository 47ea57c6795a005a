package dataset

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"injeung/dataset/disk"
)

// WriteFolder makes a folder of other files than a dataset's as a Writer makes
// a dataset: fill writes them beside dir, under names with slashes, and the
// whole is then put in its place in one step. dir may be absent, empty or hold
// what ours takes for an earlier folder of the kind, which is replaced; the
// error of ours says why it may not.
//
// When WriteFolder fails or ctx ends, dir is as it was. Unlike those of a
// dataset, files are not forced to the disk one by one: what is lost with the
// power can be made again.
func WriteFolder(ctx context.Context, dir string, ours func(fs.FS) error, fill func(put func(name string, data []byte) error) error) error {
	to, err := findFolder(dir, func(dir string, to target) (target, error) { return to, replaceable(to.path, ours) })
	if err != nil {
		return err
	}
	r, err := enter(disk.Disk{}, to)
	if err != nil {
		return fmt.Errorf("preparing to write %s: %w", dir, err)
	}
	defer r.leave()
	if err := fill(r.folder().put(ctx)); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := r.publish(); err != nil {
		return fmt.Errorf("publishing %s: %w", dir, err)
	}
	return nil
}

// replaceable says whether what is in a folder may go.
func replaceable(path string, ours func(fs.FS) error) error {
	inside, err := os.ReadDir(path)
	if err != nil || len(inside) == 0 {
		return err
	}
	return ours(os.DirFS(path))
}

// put gives the function that writes whole files into the folder.
func (f folder) put(ctx context.Context) func(name string, data []byte) error {
	return func(name string, data []byte) error {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !fs.ValidPath(name) {
			return fmt.Errorf("%q is no name of a file within the folder", name)
		}
		path := filepath.Join(f.path, filepath.FromSlash(name))
		if err := f.MkdirAll(filepath.Dir(path)); err != nil {
			return err
		}
		if err := f.Check("create", path); err != nil {
			return err
		}
		return os.WriteFile(path, data, 0o666)
	}
}
