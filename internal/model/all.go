package model

// All are the libraries known.
func All() []*Library {
	return []*Library{
		rsCORS, chiCORS, ginCORS, echo4CORS, echo5CORS, fiber2CORS, fiber3CORS, gorillaHandlers,
		irisCORS, irisApp, goFrame2, goFrame1, goZero, goRestful3, goRestful2, beego2, beego1, martini,
		hertzCORS, grpcWeb, irisContribCORS, itsjamieCORS, fastHTTPCORS, lab259CORS, flamegoCORS, macaronCORS, goJSONRest,
		jub0bsCORS, fcors, tusd2, tusd1, goSocketIOPolling, pocketBase, traefik, goaCORS, socketIO, envoyRoute, envoyFilter, istio,
		lambdaURL, httpAPI, s3, cloudStorage, azureStorage, cdkRESTAPI, cdkHTTPAPI, cdkFunctionURL, cdkBucket,
		gorillaWebSocket, fasthttpWebSocket, coderWebSocket, nhooyrWebSocket, fiberWebSocket, fiberContribWebSocket, fiber3WebSocket,
		melody, gws, gobwas, xnetWebSocket, neffosGobwas, irisWebSocket,
	}
}
