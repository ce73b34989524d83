// Package jub0bs11 runs the model of jub0bs/cors against v0.11.0.
package jub0bs11

import (
	"testing"

	"github.com/jub0bs/cors"

	"github.com/corslint/corslint/conformance/matrix"
)

func TestMatrix(t *testing.T) {
	var more []cors.Config
	for _, list := range matrix.StrictLists {
		more = append(more,
			cors.Config{Origins: list, Credentialed: true, DangerouslyTolerateInsecureOrigins: true},
			cors.Config{Origins: list, Credentialed: true, DangerouslyTolerateSubdomainsOfPublicSuffixes: true},
			cors.Config{Origins: list, Methods: []string{"*"}, RequestHeaders: []string{"*", "Authorization"}, MaxAgeInSeconds: 30})
	}
	matrix.Run(t, matrix.Structs(t, "github.com/jub0bs/cors", cors.NewMiddleware, func(c cors.Config) (matrix.Server, error) {
		m, err := cors.NewMiddleware(c)
		if err != nil {
			return nil, err
		}
		return matrix.HTTP(m.Wrap(matrix.OK)), nil
	}, more...))
}
