package main

import (
	"fmt"
	"os"
	"regexp"
	"runtime"
	"strconv"
)

// machine names the machine by what matters: its cores, and where the system
// says so (proc_cpuinfo(5), proc_meminfo(5)), their model and the memory.
func machine() string {
	name := fmt.Sprintf("%d cores of %s/%s", runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)
	if model := field("/proc/cpuinfo", `(?m)^model name\s*: (.*)$`); model != "" {
		name = fmt.Sprintf("%d cores of %s (%s/%s)", runtime.NumCPU(), model, runtime.GOOS, runtime.GOARCH)
	}
	if kb, err := strconv.Atoi(field("/proc/meminfo", `(?m)^MemTotal:\s*(\d+) kB$`)); err == nil {
		name += fmt.Sprintf(", %d GB of memory", (kb+1<<19)>>20)
	}
	return name
}

func field(file, expr string) string {
	data, err := os.ReadFile(file)
	if err != nil {
		return ""
	}
	if m := regexp.MustCompile(expr).FindSubmatch(data); m != nil {
		return string(m[1])
	}
	return ""
}
