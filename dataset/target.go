package dataset

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// target is the folder that a dataset is to become.
type target struct {
	path     string // absolute, links resolved
	present  bool   // there is such a folder
	mode     fs.FileMode
	manifest *Manifest // of the dataset that is there; NULL where the folder is absent or empty
}

// TargetError says why a folder cannot become a dataset, and what to do.
type TargetError struct {
	Path   string
	Reason string
}

func (e *TargetError) Error() string { return e.Path + " " + e.Reason }

func findTarget(dir string) (target, error) { return findFolder(dir, occupied) }

// findFolder finds a folder that is to be written; inside judges what is in it
// already.
func findFolder(dir string, inside func(string, target) (target, error)) (target, error) {
	path, err := filepath.Abs(dir)
	if err != nil {
		return target{}, err
	}
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return target{path: path}, nil
	}
	if err != nil {
		return target{}, err
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		if path, err = filepath.EvalSymlinks(path); err != nil {
			return target{}, &TargetError{dir, "is a link that leads nowhere; remove it or name another folder"}
		}
		if info, err = os.Lstat(path); err != nil {
			return target{}, err
		}
	}
	if !info.IsDir() {
		return target{}, &TargetError{dir, "is a file, not a folder; name a new or empty folder"}
	}
	if beside, err := os.Stat(filepath.Dir(path)); err == nil && !sameDevice(info, beside) {
		return target{}, &TargetError{dir, mountHint(path)}
	}
	return inside(dir, target{path: path, present: true, mode: info.Mode().Perm()})
}

// occupied looks at what is in the folder already.
func occupied(dir string, to target) (target, error) {
	inside, err := os.ReadDir(to.path)
	if err != nil {
		return target{}, err
	}
	if len(inside) == 0 {
		return to, nil
	}
	data, err := os.ReadFile(filepath.Join(to.path, ManifestName))
	if errors.Is(err, fs.ErrNotExist) {
		return target{}, &TargetError{dir, "is not empty and holds no dataset (no " + ManifestName + "); name a new or empty folder"}
	}
	if err != nil {
		return target{}, err
	}
	if to.manifest, err = parseManifest(data); err != nil {
		return target{}, &TargetError{dir, "is not empty and holds no dataset of injeung (" + err.Error() + "); name a new or empty folder"}
	}
	return to, nil
}

// keepForeign puts files that are in the old folder, but not of its dataset,
// into the new one, so that nothing of the user's is lost.
func (r *room) keepForeign(from string) error {
	if r.to.manifest == nil {
		return nil
	}
	ours := map[string]bool{ManifestName: true}
	for _, f := range r.to.manifest.Files() {
		ours[f.Path] = true
	}
	return filepath.WalkDir(r.to.path, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		name, err := filepath.Rel(r.to.path, path)
		if err != nil || ours[filepath.ToSlash(name)] {
			return err
		}
		if err := r.Keep(path, filepath.Join(from, name), e.Type()); err != nil {
			return fmt.Errorf("keeping %s, which is not of the dataset; move it away and try again: %w", name, err)
		}
		return nil
	})
}

// mountPoint adds what to do about a folder that cannot be moved.
func mountPoint(path string, err error) error {
	if errors.Is(err, syscall.EBUSY) {
		return fmt.Errorf("%w: %s %s", err, path, mountHint(path))
	}
	return err
}

func mountHint(path string) string {
	return "is a mount point and cannot be replaced as a whole; name a folder inside it, such as " + filepath.Join(path, "dataset")
}
