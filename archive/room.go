package archive

import (
	"path/filepath"

	"injeung/dataset/disk"
)

// bagName is the bag in the room in which it is made, until it gets its name.
const bagName = "bag"

// rooms are the hidden folders of an archive, .injeung-123456, in which bags are
// made.
func rooms(archive string) disk.Rooms {
	return disk.Rooms{In: archive, Prefix: ".injeung-", Inside: []string{bagName}}
}

func bagIn(r *disk.Room) string { return filepath.Join(r.Path, bagName) }
