package libraries

import "github.com/corslint/corslint/internal/flow"

// buffalo is github.com/gobuffalo/buffalo.
func buffalo() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/gobuffalo/buffalo"},
		Types: []flow.Type{{Name: "….Context", Role: flow.Exchange}},
		APIs: all(
			means(flow.RequestPart, "(….Context).Request"),
			means(flow.ResponsePart, "(….Context).Response"),
			means(flow.ReadChosen, "(….Context).Param"),
			means(flow.Nothing, "(….Context).Set", "(….Context).Value", "(….Context).Session"),
		),
	}
}
