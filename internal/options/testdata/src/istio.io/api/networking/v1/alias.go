// Package v1 stands for that of istio.io/api v1.32.0.
package v1

import "istio.io/api/networking/v1alpha3"

type (
	CorsPolicy        = v1alpha3.CorsPolicy
	HTTPRoute         = v1alpha3.HTTPRoute
	VirtualService    = v1alpha3.VirtualService
	StringMatch       = v1alpha3.StringMatch
	StringMatch_Exact = v1alpha3.StringMatch_Exact
	StringMatch_Regex = v1alpha3.StringMatch_Regex
)
