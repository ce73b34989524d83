package libraries

import "github.com/corslint/corslint/internal/flow"

// twirp is github.com/twitchtv/twirp v8 (context.go): the response is that of
// the context.
func twirp() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/twitchtv/twirp"},
		APIs: []flow.API{
			{Name: "….SetHTTPResponseHeader", Meaning: flow.SetHeader, Key: 1, Value: 2, Ambient: true},
			{Name: "….AddHTTPResponseHeader", Meaning: flow.AddHeader, Key: 1, Value: 2, Ambient: true},
		},
	}
}
