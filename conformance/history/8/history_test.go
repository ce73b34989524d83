// Package history runs models against the versions of libraries that its
// module requires.
package history

import (
	"testing"

	"github.com/corslint/corslint/conformance/matrix/history"
)

func TestHistory(t *testing.T) { history.Run(t) }
