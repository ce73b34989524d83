// Package jsii stands for that of jsii-runtime-go v1.142.0.
package jsii

func Bool(v bool) *bool { return &v }

func String(v string) *string { return &v }

func Strings(v ...string) *[]*string { return nil }
