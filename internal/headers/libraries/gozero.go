package libraries

import "github.com/corslint/corslint/internal/flow"

// goZero is github.com/zeromicro/go-zero/rest/httpx v1. The server's timeout,
// which is there unless the program turns it off, keeps answers until their
// handler has returned, so that headers may be set after any of these. Error
// answers 400 unless the program has an error handler (httpx.SetErrorHandler).
func goZero() flow.Library {
	return flow.Library{
		Paths: []string{"github.com/zeromicro/go-zero/rest/httpx"},
		APIs: all(
			setStatus(1, "….WriteJson"),
			setStatus(2, "….WriteJsonCtx"),
			always(200, flow.SetStatus, "….Ok", "….OkJson", "….OkJsonCtx"),
			always(400, flow.SetStatus, "….Error", "….ErrorCtx"),
		),
	}
}
