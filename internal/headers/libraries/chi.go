package libraries

import "github.com/corslint/corslint/internal/flow"

// chi is github.com/go-chi/chi/v5: its middlewares hand on what they are given.
func chi() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/go-chi/chi/v5", "github.com/go-chi/chi", "github.com/go-chi/chi/v4"},
		Types: []flow.Type{{Name: "…/middleware.WrapResponseWriter", Role: flow.Response}},
		APIs:  means(flow.ReadChosen, "….URLParam"),
	}
}

// chiRender is github.com/go-chi/render v1: Status keeps the status for what
// answers then. What a Renderer answers is its own matter.
func chiRender() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/go-chi/render"},
		APIs: all(
			setStatus(1, "….Status"),
			always(204, flow.Start, "….NoContent"),
			means(flow.Start, "….JSON", "….XML", "….PlainText", "….Data", "….HTML", "….Render", "….RenderList", "….DefaultResponder"),
		),
	}
}
